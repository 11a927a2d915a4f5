package org.heard.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One column's header and what it is made of.
 *
 * @param name as {@code inspect} prints it
 * @param plains the name, its code and its parts, in plain words; see {@link HeaderWords#plain}
 * @param question the question that it shares with other columns; empty where it stands alone
 * @param option its own part of that question; empty where it stands alone
 */
record Header(String name, List<String> plains, String question, String option) {
  Header {
    plains = List.copyOf(plains);
  }

  /** The headers of a file out of its header rows. */
  static List<Header> of(List<List<String>> headerRows) {
    List<String> names = HeaderNames.of(headerRows);
    List<String> questions = new ArrayList<>();
    List<String> options = new ArrayList<>();
    String top = "";
    boolean twoRows = headerRows.size() == 2 && !HeaderNames.isQualtrics(headerRows);
    for (int i = 0; i < names.size(); i++) {
      if (twoRows) {
        String cell = cell(headerRows, 0, i);
        top = cell.isEmpty() ? top : cell;
        questions.add(top);
        options.add(cell(headerRows, 1, i));
      } else {
        int dash = names.get(i).lastIndexOf(" - ");
        questions.add(dash < 0 ? "" : names.get(i).substring(0, dash));
        options.add(dash < 0 ? "" : names.get(i).substring(dash + 3));
      }
    }
    Map<String, Integer> shared = new HashMap<>();
    questions.forEach(question -> shared.merge(question, 1, Integer::sum));
    List<Header> headers = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String question = questions.get(i);
      boolean isShared = !question.isEmpty() && shared.getOrDefault(question, 0) > 1;
      List<String> plains = new ArrayList<>();
      plains.add(HeaderWords.plain(names.get(i)));
      if (headerRows.size() > 1) {
        plains.add(HeaderWords.plain(cell(headerRows, 0, i)));
      }
      if (!question.isEmpty() && (isShared || twoRows)) {
        plains.add(HeaderWords.plain(question));
      }
      if (headerRows.size() > 1
          && cell(headerRows, headerRows.size() - 1, i).matches(".*\"QID\\d+(_\\d+)?_TEXT\".*")) {
        plains.add("text entry");
      }
      if (!options.get(i).isEmpty()) {
        plains.add(HeaderWords.plain(options.get(i)));
      }
      headers.add(
          new Header(
              names.get(i), plains, isShared ? question : "", isShared ? options.get(i) : ""));
    }
    return headers;
  }

  private static String cell(List<List<String>> rows, int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? Blank.fold(cells.get(column)) : "";
  }

  /** Its name in plain words. */
  String plain() {
    return plains.get(0);
  }

  boolean any(java.util.function.Predicate<String> rule) {
    return plains.stream().anyMatch(rule);
  }
}
