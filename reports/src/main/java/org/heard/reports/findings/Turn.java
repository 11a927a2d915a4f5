package org.heard.reports.findings;

/**
 * Something that this report says otherwise than the report of the quarter before would have.
 *
 * @param id {@code ratings}, {@code comments}, or the id of a message or commitment
 * @param kind what turned
 * @param before the word of the quarter before
 * @param now the word of this quarter
 */
public record Turn(String id, Kind kind, String before, String now) {
  /** What turned. */
  public enum Kind {
    /** The word for change of the headline. */
    HEADLINE,
    /** The word for change of a message. */
    MESSAGE,
    /** The coverage of a commitment in surveys. */
    COVERAGE
  }
}
