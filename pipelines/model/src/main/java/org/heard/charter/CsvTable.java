package org.heard.charter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.model.Problem;

/** A small configuration table: UTF-8, comma, header row; every row knows its line. */
public final class CsvTable {
  private final String file;
  private final List<Problem> problems;
  private final List<Row> rows = new ArrayList<>();

  /** One row of the table. */
  public final class Row {
    private final Map<String, String> cells;
    private final int line;

    private Row(Map<String, String> cells, int line) {
      this.cells = cells;
      this.line = line;
    }

    /** The cell under a header, stripped; empty where the file has no such column. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The line in the file where the row begins, from 1. */
    public int line() {
      return line;
    }

    /** Records that this row is wrong. */
    public void problem(String message) {
      problems.add(new Problem(file, line, message));
    }
  }

  private CsvTable(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The rows under the header; blank lines are left out. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /**
   * Parses a table. What is wrong is added to {@code problems}: a missing column, a row with too
   * few or too many cells.
   *
   * @param file name that problems carry
   * @param bytes the file's content, UTF-8 with or without a byte order mark
   * @param columns headers that must be there; others are kept too
   * @param problems where problems are added
   */
  public static CsvTable parse(
      String file, byte[] bytes, List<String> columns, List<Problem> problems) {
    CsvTable table = new CsvTable(file, problems);
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    int skip = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(
                new InputStreamReader(
                    new ByteArrayInputStream(bytes, skip, bytes.length - skip),
                    StandardCharsets.UTF_8))
            .setFormat(format)
            .get()) {
      List<String> header = List.of();
      long line = 1;
      for (CSVRecord row : parser) {
        int begins = (int) line;
        line = parser.getCurrentLineNumber() + 1;
        if (header.isEmpty()) {
          header = row.toList().stream().map(String::strip).toList();
          table.checkHeader(header, columns);
        } else {
          table.add(header, row, begins);
        }
      }
      if (header.isEmpty()) {
        problems.add(new Problem(file, 0, "is empty (expected columns " + columns + ")"));
      }
    } catch (IOException | UncheckedIOException broken) {
      problems.add(new Problem(file, 0, "is not a CSV file that can be read"));
    }
    return table;
  }

  private void checkHeader(List<String> header, List<String> columns) {
    for (String column : columns) {
      if (!header.contains(column)) {
        problems.add(new Problem(file, 1, "no column \"" + column + "\" (found " + header + ")"));
      }
    }
  }

  private void add(List<String> header, CSVRecord row, int line) {
    if (row.size() != header.size()) {
      problems.add(
          new Problem(
              file, line, row.size() + " cells (expected " + header.size() + " as in the header)"));
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      cells.put(header.get(i), row.get(i).strip());
    }
    rows.add(new Row(cells, line));
  }
}
