package org.heard.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Part of a published sum: the families with one of some outcomes at one place. It holds no count.
 *
 * @param window quarter or rolling year
 * @param quarter first day of the (last) quarter
 * @param source survey, complaint or meeting
 * @param subject what is counted
 * @param promise id of the message or commitment, or empty
 * @param dimension what it is broken down by
 * @param group the group's value
 * @param outcomes outcomes by their words; {@link #ANY} for all, {@code <=20} and {@code >20} for
 *     numbers of days
 */
public record ReleasedCells(
    Window window,
    LocalDate quarter,
    Source source,
    Subject subject,
    String promise,
    Dimension dimension,
    String group,
    List<String> outcomes) {
  /** Every outcome. */
  public static final String ANY = "*";

  public ReleasedCells {
    outcomes = outcomes.stream().sorted().toList();
  }

  /** Whether a measure is part of this. */
  public boolean holds(Measure measure) {
    return measure.window() == window
        && measure.quarter().equals(quarter)
        && measure.source() == source
        && measure.subject() == subject
        && measure.promise().equals(promise)
        && measure.dimension() == dimension
        && measure.group().equals(group)
        && outcomes.stream().anyMatch(each -> matches(each, measure.outcome()));
  }

  private static boolean matches(String pattern, String outcome) {
    if (pattern.equals(ANY) || pattern.equals(outcome)) {
      return true;
    }
    if (!outcome.matches("[0-9]{1,9}")) {
      return false;
    }
    long number = Long.parseLong(outcome);
    return pattern.matches("<=[0-9]{1,9}")
        ? number <= Long.parseLong(pattern.substring(2))
        : pattern.matches(">[0-9]{1,9}") && number > Long.parseLong(pattern.substring(1));
  }
}
