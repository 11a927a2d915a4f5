package org.heard.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Counts working days in England: Monday to Friday without the bank holidays that the file {@code
 * bank-holidays-england.csv} lists.
 */
final class WorkingDays {
  private final Set<LocalDate> holidays = new HashSet<>();

  WorkingDays() {
    try (InputStream in =
            Objects.requireNonNull(
                WorkingDays.class.getResourceAsStream("bank-holidays-england.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.matches("\\d{4}-.*"))
          .forEach(line -> holidays.add(LocalDate.parse(line.substring(0, 10))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Whether offices are open. */
  boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /**
   * Working days after {@code received}, up to and with {@code closed}: 0 on the same day, 1 where
   * a case of a Friday is closed on the Monday.
   */
  int between(LocalDate received, LocalDate closed) {
    int days = 0;
    for (LocalDate day = received.plusDays(1); !day.isAfter(closed); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }
}
