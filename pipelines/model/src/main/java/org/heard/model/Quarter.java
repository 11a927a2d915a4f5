package org.heard.model;

import java.time.LocalDate;

/**
 * Three months, known by their first day. How it is printed depends on the project's {@link
 * QuarterKind}.
 *
 * @param firstDay the first day, for example {@code 2026-04-01}
 */
public record Quarter(LocalDate firstDay) implements Comparable<Quarter> {
  public Quarter {
    if (firstDay.getDayOfMonth() != 1) {
      throw new IllegalArgumentException("a quarter starts on the first of a month: " + firstDay);
    }
  }

  /** The quarter {@code count} later (or earlier where negative). */
  public Quarter plus(int count) {
    return new Quarter(firstDay.plusMonths(3L * count));
  }

  /** The last day of the quarter. */
  public LocalDate lastDay() {
    return firstDay.plusMonths(3).minusDays(1);
  }

  @Override
  public int compareTo(Quarter other) {
    return firstDay.compareTo(other.firstDay);
  }

  /** The first day in ISO form. */
  @Override
  public String toString() {
    return firstDay.toString();
  }
}
