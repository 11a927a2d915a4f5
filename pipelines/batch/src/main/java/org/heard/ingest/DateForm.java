package org.heard.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one cell writes a date, with the order of day and month still open.
 *
 * @param date the day's part: {@code A} and {@code B} stand for day or month in the order written
 * @param time what follows, as a java.time pattern; empty without a time of day
 * @param first the first number where the order is open, else 0
 * @param second the second number where the order is open, else 0
 * @param padded whether every number that could be padded is
 */
record DateForm(String date, String time, int first, int second, boolean padded) {
  private static final String TIME =
      "(?:(?<gap>,? |T| at )(?<h>\\d{1,2}):(?<m>\\d{2})(?<s>:\\d{2})?(?<f>\\.\\d{1,9})?"
          + "(?<ap> ?[AaPp][Mm])?(?<z> ?(?:Z|[+-]\\d{2}:?\\d{2}|GMT(?:[+-]\\d{1,2})?|UTC|BST))?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<y>\\d{4})(?<sep>[-/.])(?<a>\\d{1,2})\\k<sep>(?<b>\\d{1,2})" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<y>\\d{4}|\\d{2})" + TIME);
  private static final Pattern MONTH_NAME =
      Pattern.compile(
          "(?:(?<day>[A-Za-z]{3,9})(?<comma>,?) )?"
              + "(?<a>\\d{1,2})(?<sep>[ -])(?<b>[A-Za-z]{3,9})\\k<sep>(?<y>\\d{4}|\\d{2})"
              + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<b>[A-Za-z]{3,9}) (?<a>\\d{1,2})(?<sep>,?) (?<y>\\d{4})" + TIME);
  private static final String MONTHS =
      "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july"
          + "|august|september|october|november|december";

  /** The form of a cell; empty where it is no date. */
  static Optional<DateForm> of(String cell) {
    String text = Blank.fold(cell);
    if (text.length() < 6 || text.length() > 40) {
      return Optional.empty();
    }
    Matcher found = YEAR_LAST.matcher(text);
    if (found.matches()) {
      return numbers(found, year(found));
    }
    found = YEAR_FIRST.matcher(text);
    if (found.matches()) {
      int month = Integer.parseInt(found.group("a"));
      int day = Integer.parseInt(found.group("b"));
      boolean padded = found.group("a").length() == 2 && found.group("b").length() == 2;
      String sep = found.group("sep");
      String date = padded ? "yyyy" + sep + "MM" + sep + "dd" : "yyyy" + sep + "M" + sep + "d";
      return month < 1 || month > 12 || day < 1 || day > 31
          ? Optional.empty()
          : Optional.of(new DateForm(date, time(found), 0, 0, padded));
    }
    found = MONTH_NAME.matcher(text);
    if (found.matches() && isMonth(found.group("b"))) {
      String weekday = found.group("day");
      String before =
          weekday == null
              ? ""
              : (weekday.length() == 3 ? "EEE" : "EEEE") + found.group("comma") + " ";
      String sep = found.group("sep");
      return Optional.of(
          new DateForm(
              before + "d" + sep + month(found) + sep + year(found),
              time(found),
              0,
              0,
              found.group("a").length() == 2));
    }
    found = MONTH_FIRST.matcher(text);
    if (found.matches() && isMonth(found.group("b"))) {
      return Optional.of(
          new DateForm(
              month(found) + " d" + found.group("sep") + " " + year(found),
              time(found),
              0,
              0,
              false));
    }
    return Optional.empty();
  }

  private static Optional<DateForm> numbers(Matcher found, String year) {
    int first = Integer.parseInt(found.group("a"));
    int second = Integer.parseInt(found.group("b"));
    if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) {
      return Optional.empty();
    }
    String sep = found.group("sep");
    boolean padded = found.group("a").length() == 2 && found.group("b").length() == 2;
    return Optional.of(
        new DateForm("A" + sep + "B" + sep + year, time(found), first, second, padded));
  }

  private static String year(Matcher found) {
    return found.group("y").length() == 4 ? "yyyy" : "yy";
  }

  private static boolean isMonth(String word) {
    return word.toLowerCase(Locale.ROOT).matches(MONTHS);
  }

  private static String month(Matcher found) {
    String word = found.group("b");
    // "May" is short and long; the short form reads it.
    return word.length() == 3 ? "MMM" : "MMMM";
  }

  private static String time(Matcher found) {
    String hour = found.group("h");
    if (hour == null) {
      return "";
    }
    String gap = found.group("gap");
    boolean halfDays = found.group("ap") != null;
    String letter = halfDays ? "h" : "H";
    StringBuilder time =
        new StringBuilder(gap.equals("T") || gap.equals(" at ") ? quoted(gap) : gap);
    time.append(hour.length() == 2 ? letter + letter : letter).append(":mm");
    if (found.group("s") != null) {
      time.append(":ss");
    }
    String fraction = found.group("f");
    if (fraction != null) {
      time.append('.').append("S".repeat(fraction.length() - 1));
    }
    if (halfDays) {
      time.append(found.group("ap").startsWith(" ") ? " a" : "a");
    }
    String zone = found.group("z");
    if (zone != null) {
      time.append(zone.startsWith(" ") ? " " : "").append(zonePattern(zone.strip()));
    }
    return time.toString();
  }

  private static String quoted(String gap) {
    return gap.equals("T") ? "'T'" : " 'at' ";
  }

  private static String zonePattern(String zone) {
    if (zone.startsWith("GMT")) {
      return "O";
    }
    if (Character.isLetter(zone.charAt(0)) && !zone.equals("Z")) {
      return "z";
    }
    return zone.equals("Z") ? "X" : zone.indexOf(':') > 0 ? "XXX" : "XX";
  }
}
