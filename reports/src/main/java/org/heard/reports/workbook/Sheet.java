package org.heard.reports.workbook;

import java.util.List;

/**
 * One sheet of a workbook, as the UK Analysis Function asks for: title in A1, notes below it, then
 * one table without merged or empty cells.
 *
 * @param name the tab's name, at most 31 characters
 * @param title what stands in A1
 * @param notes what stands below it, one line each
 * @param table the table below the notes
 */
record Sheet(String name, String title, List<String> notes, DataTable table) {
  Sheet {
    notes = List.copyOf(notes);
    if (name.length() > 31) {
      throw new IllegalArgumentException("a tab's name has at most 31 characters: " + name);
    }
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
