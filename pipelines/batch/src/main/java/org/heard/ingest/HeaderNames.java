package org.heard.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Column names out of one to three header rows.
 *
 * <p>One row: its cells. SurveyMonkey's two: the question row; where its cell is blank, {@code
 * Question - Option} of the question on its left. Qualtrics' two or three: the second row, which
 * holds the questions.
 */
final class HeaderNames {
  private HeaderNames() {}

  /** The name of every column as {@code inspect} prints it; the same name may stand twice. */
  static List<String> of(List<List<String>> headerRows) {
    List<String> names = new ArrayList<>();
    if (headerRows.isEmpty()) {
      return names;
    }
    int width = headerRows.stream().mapToInt(List::size).max().orElse(0);
    if (headerRows.size() > 1 && filled(headerRows.get(0)) <= 1) {
      // A title above the table.
      return of(headerRows.subList(1, headerRows.size()));
    }
    boolean codesFirst = headerRows.size() > 1 && isQualtrics(headerRows);
    String question = "";
    for (int column = 0; column < width; column++) {
      String top = cell(headerRows, 0, column);
      if (headerRows.size() == 1 || headerRows.get(1).stream().anyMatch(HeaderNames::isImportId)) {
        names.add(top);
      } else if (codesFirst) {
        String asked = cell(headerRows, 1, column);
        names.add(asked.isEmpty() ? top : asked);
      } else if (top.isEmpty()) {
        String option = cell(headerRows, 1, column);
        names.add(
            question.isEmpty() ? option : option.isEmpty() ? question : question + " - " + option);
      } else {
        question = top;
        names.add(top);
      }
    }
    return names;
  }

  /** The same names, a second one of the same text followed by {@code (2)}. */
  static List<String> unique(List<String> names) {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> given = new HashSet<>(names);
    List<String> unique = new ArrayList<>();
    for (String name : names) {
      int count = seen.merge(name, 1, Integer::sum);
      String candidate = name;
      if (count > 1) {
        do {
          candidate = name + " (" + count++ + ")";
        } while (!given.add(candidate));
      }
      unique.add(candidate);
    }
    return unique;
  }

  /** Whether the first row holds codes and the second the questions. */
  static boolean isQualtrics(List<List<String>> headerRows) {
    if (headerRows.size() > 2) {
      return headerRows.get(2).stream().anyMatch(HeaderNames::isImportId);
    }
    if (headerRows.get(1).stream().anyMatch(HeaderNames::isImportId)) {
      return false;
    }
    List<String> codes = headerRows.get(0);
    return headerRows.get(1).stream().noneMatch(Blank::is)
        && codes.stream().noneMatch(Blank::is)
        && codes.stream().noneMatch(cell -> cell.strip().length() > 60)
        && codes.stream().anyMatch(cell -> cell.strip().matches("Q\\d+.*|ResponseI[dD]|V\\d+"));
  }

  private static boolean isImportId(String cell) {
    return cell.contains("\"ImportId\"");
  }

  private static long filled(List<String> row) {
    return row.stream().filter(cell -> !Blank.is(cell)).count();
  }

  private static String cell(List<List<String>> rows, int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? Blank.fold(cells.get(column)) : "";
  }
}
