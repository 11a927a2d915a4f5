package org.heard.reports.workbook;

/** Text from data that a spreadsheet must not take for a formula. */
final class SafeText {
  private SafeText() {}

  /** The text with an apostrophe before it where a spreadsheet would run it. */
  static String of(String text) {
    if (text.isEmpty()) {
      return text;
    }
    char first = text.charAt(0);
    boolean formula = "=+-@\t\r\n|".indexOf(first) >= 0 || first == '\uFF1D' || first == '\uFF0B';
    return formula ? "'" + text : text;
  }
}
