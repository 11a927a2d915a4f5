package org.heard.cli;

import java.util.Map;

/**
 * One row of a reviewer's file, as it was written.
 *
 * @param file the file
 * @param line line at which the row begins
 * @param cells column name to cell, stripped; only cells that were filled in
 */
record ReviewAnswer(String file, int line, Map<String, String> cells) {
  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Without the cells, which may hold a family's words. */
  @Override
  public String toString() {
    return "ReviewAnswer[" + file + " line " + line + "]";
  }
}
