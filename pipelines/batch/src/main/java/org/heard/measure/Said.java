package org.heard.measure;

import org.heard.model.Subject;

/**
 * What a family said, without where it is counted.
 *
 * @param subject what is counted
 * @param promise id of the message or commitment, or empty
 * @param outcome the outcome's word
 */
public record Said(Subject subject, String promise, String outcome) {}
