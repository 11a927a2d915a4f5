package org.heard.reports.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of a workbook, as the UK Analysis Function asks for: title in A1, notes below it, then
 * one table without merged or empty cells.
 *
 * @param name the tab's name, at most 31 characters
 * @param title what stands in A1
 * @param notes what stands below it, one line each
 * @param table the table below the notes
 * @param widths how wide each column is, in characters: as its longest cell, but no wider than can
 *     be read at a glance; longer texts go on below
 */
record Sheet(String name, String title, List<String> notes, DataTable table, List<Integer> widths) {
  /** The tab that lists the others. */
  static final String CONTENTS = "contents";

  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;

  /** No row may be higher than 409 points in Excel. */
  private static final int MOST_LINES = 25;

  Sheet {
    notes = List.copyOf(notes);
    widths = List.copyOf(widths);
    if (name.length() > 31) {
      throw new IllegalArgumentException("a tab's name has at most 31 characters: " + name);
    }
  }

  /** Whether the first cell of each row names another sheet, and leads to it. */
  boolean listsSheets() {
    return name.equals(CONTENTS);
  }

  Sheet(String name, String title, List<String> notes, DataTable table) {
    this(name, title, notes, table, widths(table));
  }

  /** How wide a column is, in characters. */
  int width(int column) {
    return widths.get(column);
  }

  private static List<Integer> widths(DataTable table) {
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      int longest = table.columns().get(c).name().length();
      for (List<String> row : table.rows()) {
        longest = Math.max(longest, printed(row.get(c)).length());
      }
      widths.add(Math.max(NARROWEST, Math.min(WIDEST, longest + 2)));
    }
    return widths;
  }

  /** How many lines the longest text of a row takes. */
  int lines(List<String> row) {
    int lines = 1;
    for (int c = 0; c < row.size(); c++) {
      int broken = 0;
      for (String line : printed(row.get(c)).split("\n", -1)) {
        broken += 1 + line.length() / (width(c) - 1);
      }
      lines = Math.max(lines, broken);
    }
    return Math.min(lines, MOST_LINES);
  }

  /** The row of the table's header, from 0. */
  int headerRow() {
    return 1 + notes.size();
  }

  /** The cell as it is printed: an empty one says in words that there is nothing. */
  static String printed(String cell) {
    return cell.isEmpty() ? "[z]" : cell;
  }
}
