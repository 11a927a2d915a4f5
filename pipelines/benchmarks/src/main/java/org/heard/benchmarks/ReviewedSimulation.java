package org.heard.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.reports.reliability.LabelEstimate;
import org.heard.reports.reliability.WeighedRatio;

/** Whether estimates from a stratified sample are right on average, and as sure as they say. */
final class ReviewedSimulation {
  private static final List<ReviewedSetting> SETTINGS =
      List.of(
          new ReviewedSetting(1000, 120, 1),
          new ReviewedSetting(4000, 120, 0.5),
          new ReviewedSetting(4000, 120, 1),
          new ReviewedSetting(4000, 120, 2),
          new ReviewedSetting(4000, 240, 1),
          new ReviewedSetting(4000, 400, 1),
          new ReviewedSetting(12000, 120, 1));

  private ReviewedSimulation() {}

  /**
   * What came of the draws of one setting, for one figure.
   *
   * @param truth the true figure
   * @param mean mean estimate
   * @param coverage share of draws whose interval holds the truth
   * @param width mean width of the interval
   */
  record Outcome(double truth, double mean, double coverage, double width) {}

  /** Prevalence, precision and recall of one setting. */
  record Outcomes(Outcome prevalence, Outcome precision, Outcome recall) {}

  static void print(PrintStream out, int draws) {
    out.println(
        "| comments | sample | missed | figure | truth | mean estimate | interval covers | width"
            + " |");
    out.println("|---:|---:|---:|---|---:|---:|---:|---:|");
    for (ReviewedSetting setting : SETTINGS) {
      Outcomes outcomes = run(setting, draws);
      row(out, setting, "prevalence", outcomes.prevalence());
      row(out, setting, "precision", outcomes.precision());
      row(out, setting, "recall", outcomes.recall());
    }
  }

  private static void row(
      PrintStream out, ReviewedSetting setting, String figure, Outcome outcome) {
    out.printf(
        Locale.ROOT,
        "| %d | %d | %.1f | %s | %.3f | %.3f | %.1f %% | %.2f |%n",
        setting.comments(),
        setting.sample(),
        setting.missed(),
        figure,
        outcome.truth(),
        outcome.mean(),
        100 * outcome.coverage(),
        outcome.width());
  }

  static Outcomes run(ReviewedSetting setting, int draws) {
    ReviewedSetting.Population population = setting.population();
    ReviewedSetting.Truth truth = population.truth();
    Sum prevalence = new Sum(truth.prevalence());
    Sum precision = new Sum(truth.precision());
    Sum recall = new Sum(truth.recall());
    for (int draw = 0; draw < draws; draw++) {
      LabelEstimate estimate = LabelEstimate.of(population.draw(setting.sample(), draw));
      prevalence.add(Optional.of(estimate.prevalence()));
      precision.add(estimate.precision());
      recall.add(estimate.recall());
    }
    return new Outcomes(prevalence.outcome(), precision.outcome(), recall.outcome());
  }

  private static final class Sum {
    private final double truth;
    private int draws;
    private int covered;
    private double values;
    private double widths;

    Sum(double truth) {
      this.truth = truth;
    }

    /** A draw without one case of the label says nothing of it. */
    void add(Optional<WeighedRatio> ratio) {
      if (ratio.isPresent()) {
        draws++;
        covered += ratio.get().interval().holds(truth) ? 1 : 0;
        values += ratio.get().value();
        widths += ratio.get().interval().width();
      }
    }

    Outcome outcome() {
      return new Outcome(truth, values / draws, (double) covered / draws, widths / draws);
    }
  }
}
