package org.heard.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day of a meeting in the first lines of its notes, else in the file's name. */
final class MeetingDate {
  private static final int LINES = 12;
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(20\\d\\d)[-_.](\\d{2})[-_.](\\d{2})(?!\\d)");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ _-](?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
              + "|dec)[a-z]*,?[ _-](20\\d\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ _](\\d{1,2})(?:st|nd|rd|th)?,?[ _]"
              + "(20\\d\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.](20\\d\\d)(?!\\d)");

  private final Optional<LocalDate> day;
  private final boolean twoWays;

  private MeetingDate(Optional<LocalDate> day, boolean twoWays) {
    this.day = day;
    this.twoWays = twoWays;
  }

  /**
   * Looks for the day.
   *
   * @param file the file's name
   * @param blocks the notes
   * @param pattern the mapping's date pattern, which says what comes first where numbers alone
   *     leave it open; empty where nobody said
   */
  static MeetingDate find(String file, List<NoteBlock> blocks, String pattern) {
    boolean twoWays = false;
    for (NoteBlock block : blocks.subList(0, Math.min(LINES, blocks.size()))) {
      Optional<LocalDate> date = in(block.text(), pattern);
      if (date.isPresent()) {
        return new MeetingDate(date, false);
      }
      twoWays |= NUMBERS.matcher(block.text()).find();
    }
    Optional<LocalDate> named = in(file, pattern);
    return new MeetingDate(named, twoWays && named.isEmpty());
  }

  /** The day; empty where nothing tells it for sure. */
  Optional<LocalDate> day() {
    return day;
  }

  /** Whether there is a date of numbers that could be two days. */
  boolean twoWays() {
    return twoWays;
  }

  private static Optional<LocalDate> in(String text, String pattern) {
    Matcher found = ISO.matcher(text);
    if (found.find()) {
      return day(found.group(1), number(found.group(2)), found.group(3));
    }
    found = WORDS.matcher(text);
    if (found.find()) {
      return day(found.group(3), month(found.group(2)), found.group(1));
    }
    found = MONTH_FIRST.matcher(text);
    if (found.find()) {
      return day(found.group(3), month(found.group(1)), found.group(2));
    }
    found = NUMBERS.matcher(text);
    if (found.find()) {
      int first = number(found.group(1));
      int second = number(found.group(2));
      // Only where the numbers leave no choice, or the mapping says: 03/04 may be March or April.
      if (first > 12 || first == second || (second <= 12 && pattern.startsWith("d"))) {
        return day(found.group(3), second, found.group(1));
      }
      if (second > 12 || pattern.startsWith("M")) {
        return day(found.group(3), first, found.group(2));
      }
    }
    return Optional.empty();
  }

  private static int month(String word) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT))) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
