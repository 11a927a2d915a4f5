package org.heard.reports.workbook;

import java.util.List;

/**
 * A tidy table: one row per observation, one column per variable.
 *
 * @param name for example {@code shares}; the file is {@code data/shares.csv}
 * @param title what it is, in a few words
 * @param columns its columns
 * @param rows as many cells as columns; an empty cell is a value that there is none of
 */
public record DataTable(
    String name, String title, List<DataColumn> columns, List<List<String>> rows) {
  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": a row has " + row.size() + " cells, expected " + columns.size());
      }
    }
  }

  /** Where the table lies below {@code publish/}. */
  public String file() {
    return "data/" + name + ".csv";
  }
}
