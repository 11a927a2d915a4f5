package org.heard.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates by a java.time pattern, or as day numbers: {@code epoch-day} counts from 1970-01-01,
 * {@code excel-1900} and {@code excel-1904} as workbooks do.
 *
 * <p>{@code dd} and {@code MM} take one digit as well as two; {@code 31/02/2026} is no date. A time
 * with a zone is turned into English time, as the quarter is English.
 */
final class DatePattern {
  /** Days since 1970-01-01. */
  static final String EPOCH_DAY = "epoch-day";

  /** Day numbers of workbooks; from March 1900 on they count as from 1899-12-30. */
  static final String EXCEL_1900 = "excel-1900";

  /** Day numbers of workbooks that old Macintosh programs wrote. */
  static final String EXCEL_1904 = "excel-1904";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);

  private final String pattern;
  private final Optional<LocalDate> dayZero;
  private final DateTimeFormatter formatter;

  /**
   * @throws IllegalArgumentException where the text is no pattern, or one without day, month, year
   */
  DatePattern(String pattern) {
    this.pattern = pattern;
    this.dayZero =
        switch (pattern) {
          case EPOCH_DAY -> Optional.of(LocalDate.EPOCH);
          case EXCEL_1900 -> Optional.of(ZERO_1900);
          case EXCEL_1904 -> Optional.of(ZERO_1904);
          default -> Optional.empty();
        };
    this.formatter =
        dayZero.isPresent() ? DateTimeFormatter.ISO_LOCAL_DATE : formatter(forgiving(pattern));
    if (dayZero.isEmpty()) {
      try {
        LocalDate day = LocalDate.of(2026, 11, 23);
        String printed = formatter.format(ZonedDateTime.of(day.atTime(13, 14, 15), LONDON));
        if (!parse(printed).map(LocalDateTime::toLocalDate).equals(Optional.of(day))) {
          throw new IllegalArgumentException("no pattern of a date");
        }
      } catch (DateTimeException incomplete) {
        throw new IllegalArgumentException("no pattern of a date", incomplete);
      }
    }
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** One letter where two stand for padding only, and the year that needs no era. */
  private static String forgiving(String pattern) {
    return pattern
        .replaceAll("(?<![dMHh'])([dMHh])\\1(?=[^a-zA-Z]|$)(?!')", "$1")
        .replaceAll("y", "u");
  }

  /** The day of a pattern that is a day itself, {@code 2026-05-01}: the whole file is of it. */
  static Optional<LocalDate> wholeFile(String pattern) {
    try {
      return pattern.matches("\\d{4}-\\d{2}-\\d{2}")
          ? Optional.of(LocalDate.parse(pattern))
          : Optional.empty();
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** Whether a pattern counts days instead of being one of java.time. */
  static boolean isDayNumber(String pattern) {
    return pattern.equals(EPOCH_DAY) || pattern.equals(EXCEL_1900) || pattern.equals(EXCEL_1904);
  }

  /** The pattern as configured. */
  @Override
  public String toString() {
    return pattern;
  }

  /** Whether the pattern has a time of day. */
  boolean hasTime() {
    return dayZero.isEmpty() && pattern.matches(".*[Hhk].*");
  }

  /** The day and time in a cell, midnight where it has none; empty where it is no date. */
  Optional<LocalDateTime> parse(String cell) {
    String text = Blank.fold(cell);
    if (dayZero.isPresent()) {
      return number(text, dayZero.get());
    }
    try {
      return Optional.of(
          local(
              formatter.parseBest(
                  text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)));
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> number(String text, LocalDate zero) {
    try {
      double days = Double.parseDouble(text);
      if (!(Math.abs(days) < 1_000_000)) {
        return Optional.empty();
      }
      long seconds = Math.round((days - Math.floor(days)) * 86_400);
      return Optional.of(
          zero.plusDays((long) Math.floor(days)).atStartOfDay().plusSeconds(seconds));
    } catch (NumberFormatException wrong) {
      return Optional.empty();
    }
  }

  private static LocalDateTime local(TemporalAccessor parsed) {
    if (parsed instanceof ZonedDateTime zoned) {
      return zoned.withZoneSameInstant(LONDON).toLocalDateTime();
    }
    return parsed instanceof LocalDateTime dateTime
        ? dateTime
        : LocalDate.from(parsed).atStartOfDay();
  }
}
