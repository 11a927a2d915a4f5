package org.heard.reports.findings;

import org.heard.reports.statistics.ChangeWord;

/**
 * What one series did.
 *
 * @param id {@code ratings}, {@code comments}, or the id of a message or commitment
 * @param word what may be said of it
 * @param difference the numbers behind the word
 */
public record PublishedChange(String id, ChangeWord word, Published<Difference> difference) {}
