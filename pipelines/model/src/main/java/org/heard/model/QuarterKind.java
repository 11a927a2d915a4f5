package org.heard.model;

import java.time.LocalDate;

/** How a project cuts its year into quarters. */
public enum QuarterKind {
  /** Starts in April: {@code 2026-27 Q1} is April to June 2026. */
  FINANCIAL(4),
  /** Starts in January: {@code 2026 Q1} is January to March 2026. */
  CALENDAR(1),
  /** Starts in September: {@code 2026-27 Q1} is September to November 2026. */
  ACADEMIC(9);

  private final int firstMonth;

  QuarterKind(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  /** The quarter that holds a day. */
  public Quarter of(LocalDate day) {
    int since = Math.floorMod(day.getMonthValue() - firstMonth, 12) % 3;
    return new Quarter(day.withDayOfMonth(1).minusMonths(since));
  }

  /** The quarter's printed name, for example {@code 2026-27 Q1}. */
  public String name(Quarter quarter) {
    LocalDate day = quarter.firstDay();
    int months = Math.floorMod(day.getMonthValue() - firstMonth, 12);
    int year = day.minusMonths(months).getYear();
    String span = this == CALENDAR ? "" + year : "%d-%02d".formatted(year, (year + 1) % 100);
    return span + " Q" + (months / 3 + 1);
  }

  /**
   * Reads a printed name ({@code 2026-27 Q1}) or a first day ({@code 2026-04-01}).
   *
   * @throws IllegalArgumentException where the text is neither, or the day starts no quarter
   */
  public Quarter parse(String text) {
    String trimmed = text.strip();
    if (trimmed.matches("\\d{4}-\\d{2}-\\d{2}")) {
      Quarter quarter = of(LocalDate.parse(trimmed));
      if (quarter.firstDay().toString().equals(trimmed)) {
        return quarter;
      }
    } else if (trimmed.matches("\\d{4}(-\\d{2})? [Qq][1-4]")) {
      int year = Integer.parseInt(trimmed.substring(0, 4));
      int number = trimmed.charAt(trimmed.length() - 1) - '0';
      Quarter quarter =
          new Quarter(LocalDate.of(year, firstMonth, 1).plusMonths(3L * (number - 1)));
      if (name(quarter).equalsIgnoreCase(trimmed)) {
        return quarter;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\" is not a quarter (expected for example \"%s\")"
            .formatted(trimmed, name(of(LocalDate.of(2026, 4, 1)))));
  }
}
