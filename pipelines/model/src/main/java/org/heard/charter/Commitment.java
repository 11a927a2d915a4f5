package org.heard.charter;

import java.io.Serializable;

/**
 * One promise of a charter.
 *
 * @param id for example {@code m4.1}
 * @param message id of its message, for example {@code m4}
 * @param title short title in the project's own words
 * @param address web address of the original sentence; empty where there is none
 */
public record Commitment(String id, String message, String title, String address)
    implements Serializable {}
