package org.heard.ingest;

import java.util.List;

/**
 * One agenda item of a meeting.
 *
 * @param title its heading
 * @param line line where it begins
 * @param onAgenda whether the agenda has it, rather than notes outside any item
 * @param comments what families said
 * @param statements what officers said, and the meeting's own business; never a family's comment
 * @param actions what was agreed to be done
 */
record AgendaItem(
    String title,
    long line,
    boolean onAgenda,
    List<String> comments,
    List<String> statements,
    List<String> actions) {
  AgendaItem {
    comments = List.copyOf(comments);
    statements = List.copyOf(statements);
    actions = List.copyOf(actions);
  }

  /** Where it is, never what it says. */
  @Override
  public String toString() {
    return "AgendaItem[line " + line + "]";
  }
}
