package org.heard.ingest;

/**
 * One piece of meeting notes, whatever format they were written in.
 *
 * @param kind what it is
 * @param level level of a heading, depth of a list item, from 1; 0 elsewhere
 * @param text its words without marks of form; cells of a table row joined with {@code " | "}
 * @param line line where it begins, from 1; for documents without lines the paragraph's number
 */
record NoteBlock(Kind kind, int level, String text, long line) {
  /** What a piece of notes is. */
  enum Kind {
    HEADING,
    BULLET,
    NUMBER,
    TEXT,
    TABLE_ROW
  }

  /** Where it is, never what it says. */
  @Override
  public String toString() {
    return "NoteBlock[" + kind + " line " + line + "]";
  }
}
