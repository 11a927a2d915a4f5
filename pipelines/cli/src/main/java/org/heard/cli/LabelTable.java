package org.heard.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.heard.reports.reliability.CommentLabels;

/**
 * A spreadsheet of labels by id.
 *
 * @param sheet the spreadsheet
 * @param messages ids of the messages it has a column for
 * @param rows the row of each id, in order; of an id that stands twice, the last
 */
record LabelTable(Spreadsheet sheet, List<String> messages, Map<String, List<String>> rows) {
  private static final Set<String> STANCES = Set.of("absent", "mentioned", "upheld", "breached");

  /** With the columns that hold stances as its messages. */
  static LabelTable of(Spreadsheet sheet) {
    List<String> messages =
        IntStream.range(0, sheet.header().size())
            .filter(column -> isMessage(sheet, column))
            .mapToObj(sheet.header()::get)
            .toList();
    if (messages.isEmpty()) {
      throw new ConfigurationException(
          sheet.file(), 1, "no column of stances (expected one per message, for example m1)");
    }
    return of(sheet, messages);
  }

  /**
   * With the messages that it must have.
   *
   * @throws ConfigurationException naming every column that is missing
   */
  static LabelTable of(Spreadsheet sheet, List<String> messages) {
    List<String> needed = new ArrayList<>(List.of("id", "sentiment", "heard"));
    needed.addAll(messages);
    List<Problem> problems =
        needed.stream()
            .filter(name -> !sheet.header().contains(name))
            .map(
                name ->
                    new Problem(
                        sheet.file(),
                        1,
                        "no column \"%s\" (expected %s)"
                            .formatted(name, String.join(", ", needed))))
            .toList();
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    Map<String, List<String>> rows = new LinkedHashMap<>();
    int id = sheet.column("id");
    for (List<String> row : sheet.rows()) {
      if (!row.get(id).isBlank()) {
        rows.put(row.get(id).strip(), row);
      }
    }
    return new LabelTable(sheet, messages, rows);
  }

  /** The labels of a row. */
  CommentLabels labels(List<String> row) {
    return new CommentLabels(
        word(row, "sentiment"),
        word(row, "heard"),
        messages.stream().map(message -> word(row, message)).toList());
  }

  /** A cell as a lower-case word; empty where there is no such column. */
  String word(List<String> row, String column) {
    int index = sheet.header().indexOf(column);
    return index < 0 ? "" : row.get(index).strip().toLowerCase(Locale.ROOT);
  }

  /** How many rows repeat an id. */
  int repeated() {
    int id = sheet.column("id");
    return (int) sheet.rows().stream().filter(row -> !row.get(id).isBlank()).count() - rows.size();
  }

  private static boolean isMessage(Spreadsheet sheet, int column) {
    if (sheet.header().get(column).matches("m\\d+")) {
      return true;
    }
    List<String> cells =
        sheet.rows().stream().map(row -> row.get(column)).filter(c -> !c.isBlank()).toList();
    return !cells.isEmpty() && STANCES.containsAll(cells);
  }
}
