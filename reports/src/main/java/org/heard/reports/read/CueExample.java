package org.heard.reports.read;

/**
 * An example that the charter gives of words that the program looks for. It was written for the
 * charter; it is no family's.
 *
 * @param commitment id of the commitment that the words speak for
 * @param kept true where such words say that the commitment was kept, false where it was broken
 * @param text the example
 */
public record CueExample(String commitment, boolean kept, String text) {}
