package org.heard.benchmarks;

import java.util.List;
import java.util.Locale;
import org.heard.reports.statistics.Interval;

/** How often intervals hold a known truth, over the draws of one setting. */
final class Coverage {
  private final double truth;
  private int draws;
  private int powered;
  private int people;
  private int machine;
  private double width;
  private double peoplesWidth;

  Coverage(double truth) {
    this.truth = truth;
  }

  /**
   * What came of the draws of one setting.
   *
   * @param powered share of draws whose prediction-powered interval holds the truth
   * @param people the same of people's sample alone
   * @param machine the same of the machine's count taken at its word
   * @param width mean width of the prediction-powered interval over that of people's
   */
  record Outcome(double powered, double people, double machine, double width) {}

  /** Adds the three intervals of one draw. */
  void add(Interval ofBoth, Interval ofPeople, Interval ofMachine) {
    draws++;
    powered += ofBoth.holds(truth) ? 1 : 0;
    people += ofPeople.holds(truth) ? 1 : 0;
    machine += ofMachine.holds(truth) ? 1 : 0;
    width += ofBoth.width();
    peoplesWidth += ofPeople.width();
  }

  Outcome outcome() {
    return new Outcome(
        (double) powered / draws,
        (double) people / draws,
        (double) machine / draws,
        width / peoplesWidth);
  }

  /** The cells of a table's row: each sample's coverage and width, then the means of the others. */
  static String cells(List<Outcome> outcomes) {
    StringBuilder cells = new StringBuilder();
    double people = 0;
    double machine = 0;
    for (Outcome outcome : outcomes) {
      cells.append(
          String.format(
              Locale.ROOT, " %.1f %%, width %.2f |", 100 * outcome.powered(), outcome.width()));
      people += outcome.people() / outcomes.size();
      machine += outcome.machine() / outcomes.size();
    }
    return cells
        .append(String.format(Locale.ROOT, " %.1f %% | %.1f %% |", 100 * people, 100 * machine))
        .toString();
  }
}
