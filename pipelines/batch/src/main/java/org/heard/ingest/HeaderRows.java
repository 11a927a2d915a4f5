package org.heard.ingest;

import java.util.List;

/** Finds how many rows stand before the data. */
final class HeaderRows {
  /** Rows that are looked at. */
  static final int LOOK = 5;

  private HeaderRows() {}

  /** The number of header rows among a table's first rows. */
  static int count(List<List<String>> first) {
    for (int i = 0; i < Math.min(4, first.size()); i++) {
      if (first.get(i).stream().anyMatch(cell -> cell.contains("\"ImportId\""))) {
        return i + 1;
      }
    }
    int titles = titles(first);
    if (titles > 0) {
      return titles + 1;
    }
    if (first.size() < 2) {
      return Math.min(1, first.size());
    }
    return isOptionRow(first.get(0), first.get(1)) || isQuestionRow(first) ? 2 : 1;
  }

  /** Rows with one cell only, above a row with several: the title of a register. */
  private static int titles(List<List<String>> first) {
    int titles = 0;
    while (titles < first.size() - 1 && filled(first.get(titles)) <= 1) {
      titles++;
    }
    boolean wide = titles < first.size() && filled(first.get(titles)) >= 3;
    return titles > 0 && wide ? titles : 0;
  }

  private static long filled(List<String> row) {
    return row.stream().filter(cell -> !Blank.is(cell)).count();
  }

  /** SurveyMonkey's second row: options under blank cells, nothing under the ids. */
  private static boolean isOptionRow(List<String> top, List<String> second) {
    int under = 0;
    int blankTops = 0;
    int answers = 0;
    int blankSeconds = 0;
    for (int i = 0; i < second.size(); i++) {
      boolean topBlank = i >= top.size() || Blank.is(top.get(i));
      boolean secondBlank = Blank.is(second.get(i));
      blankTops += topBlank ? 1 : 0;
      blankSeconds += secondBlank ? 1 : 0;
      under += topBlank && !secondBlank ? 1 : 0;
      answers +=
          Blank.fold(second.get(i))
                  .matches("(?i)response|open-ended response|other \\(please specify\\)|comments?")
              ? 1
              : 0;
    }
    boolean idBlank = !second.isEmpty() && Blank.is(second.get(0)) && !Blank.is(top.get(0));
    boolean noData = second.stream().noneMatch(HeaderRows::isData);
    return noData
        && ((answers > 0 && (idBlank || blankSeconds > 0 || answers * 2 >= second.size()))
            || (blankTops > 0 && under == blankTops && idBlank));
  }

  /** Qualtrics' older exports: codes, then questions. */
  private static boolean isQuestionRow(List<List<String>> first) {
    return HeaderNames.isQualtrics(first.subList(0, 2))
        && first.get(1).stream().noneMatch(HeaderRows::isData)
        && (first.size() < 3 || first.get(2).stream().anyMatch(HeaderRows::isData));
  }

  private static boolean isData(String cell) {
    return cell.strip().matches("[-+]?\\d+(\\.\\d+)?") || DateForm.of(cell).isPresent();
  }
}
