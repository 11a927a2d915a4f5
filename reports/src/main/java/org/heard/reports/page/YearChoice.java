package org.heard.reports.page;

import java.util.List;
import org.heard.model.ConfigurationException;
import org.heard.model.Quarter;
import org.heard.model.QuarterKind;

/**
 * The year of the yearly page.
 *
 * @param name as the project prints it, for example {@code 2026-27}
 * @param quarters its four quarters
 */
record YearChoice(String name, List<Quarter> quarters) {
  private static final int QUARTERS = 4;

  YearChoice {
    quarters = List.copyOf(quarters);
  }

  /**
   * Reads what the user typed.
   *
   * @throws ConfigurationException where it is no year of this project
   */
  static YearChoice parse(String typed, QuarterKind kind) {
    String name = typed.strip();
    try {
      Quarter first = kind.parse(name + " Q1");
      return new YearChoice(name, List.of(first, first.plus(1), first.plus(2), first.plus(3)));
    } catch (IllegalArgumentException wrong) {
      String example = kind == QuarterKind.CALENDAR ? "2026" : "2026-27";
      throw new ConfigurationException(
          "--year", 0, "\"" + name + "\" is not a year (expected for example \"" + example + "\")");
    }
  }

  /** The quarter that the year's figures end with: its last, or the last one with data. */
  Quarter end(Quarter lastWithData) {
    Quarter last = quarters.get(QUARTERS - 1);
    boolean within = quarters.contains(lastWithData);
    return within ? lastWithData : last;
  }

  boolean isOver(Quarter lastWithData) {
    return end(lastWithData).equals(quarters.get(QUARTERS - 1));
  }

  /** First day, ISO form. */
  String firstDay() {
    return quarters.get(0).firstDay().toString();
  }

  /** Last day, ISO form. */
  String lastDay() {
    return quarters.get(QUARTERS - 1).lastDay().toString();
  }
}
