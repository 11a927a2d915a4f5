package org.heard.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What a change of counts and a change of corrected shares are worth where the machine drifts. */
final class DriftSimulation {
  private static final List<Double> F1 = List.of(0.4, 0.6, 0.8);
  private static final List<Integer> REVIEWED = List.of(50, 100, 200);
  private static final double LEVEL = 0.05;
  private static final double RISE = 0.15;
  private static final double FLATTERS = 1.25;
  private static final double STERN = 0.8;

  private DriftSimulation() {}

  /**
   * What came of the draws of one setting.
   *
   * @param counted share of draws in which the counts are called a change
   * @param corrected the same of the corrected shares
   * @param holds share of draws whose corrected interval holds the true change
   */
  record Outcome(double counted, double corrected, double holds) {}

  static void print(PrintStream out, int draws) {
    out.println(
        "| F1 | reviewed | nothing changed: counted | corrected | the machine changed: counted |"
            + " corrected | rise of 15 points: counted | corrected | its interval holds |");
    out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (double f1 : F1) {
      for (int reviewed : REVIEWED) {
        Outcome quiet = run(new DriftSetting(f1, reviewed, 1, 1, 0), draws);
        Outcome drift = run(new DriftSetting(f1, reviewed, STERN, FLATTERS, 0), draws);
        Outcome rise = run(new DriftSetting(f1, reviewed, 1, 1, RISE), draws);
        out.printf(
            Locale.ROOT,
            "| %.1f | %d | %.1f %% | %.1f %% | %.0f %% | %.1f %% | %.0f %% | %.0f %% | %.1f %% |%n",
            f1,
            reviewed,
            100 * quiet.counted(),
            100 * quiet.corrected(),
            100 * drift.counted(),
            100 * drift.corrected(),
            100 * rise.counted(),
            100 * rise.corrected(),
            100 * rise.holds());
      }
    }
  }

  /** Draws in which nobody says anything count as no change, and as held. */
  static Outcome run(DriftSetting setting, int draws) {
    SplittableRandom random = new SplittableRandom(setting.seed());
    int counted = 0;
    int corrected = 0;
    int holds = 0;
    for (int draw = 0; draw < draws; draw++) {
      DriftSetting.Drawn drawn = setting.draw(random);
      counted += drawn.counted() <= LEVEL ? 1 : 0;
      corrected += drawn.corrected().filter(each -> each.p() <= LEVEL).isPresent() ? 1 : 0;
      holds +=
          drawn.corrected().map(each -> each.interval().holds(setting.rise())).orElse(true) ? 1 : 0;
    }
    return new Outcome(
        (double) counted / draws, (double) corrected / draws, (double) holds / draws);
  }
}
