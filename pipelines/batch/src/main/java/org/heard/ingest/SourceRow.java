package org.heard.ingest;

import java.util.List;

/**
 * One row of a table file.
 *
 * @param line line (or sheet row) where it begins, from 1
 * @param cells its cells as written; empty where {@code fault} is set
 * @param fault why it could not be read, without any cell's text; empty where it could
 */
public record SourceRow(long line, List<String> cells, String fault) {
  static SourceRow of(long line, List<String> cells) {
    return new SourceRow(line, cells, "");
  }

  static SourceRow broken(long line, String fault) {
    return new SourceRow(line, List.of(), fault);
  }

  /** Whether it could not be read. */
  public boolean isBroken() {
    return !fault.isEmpty();
  }

  /** Where it is, never what it says. */
  @Override
  public String toString() {
    return "SourceRow[line " + line + "]";
  }
}
