package org.heard.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.heard.reports.reliability.CorrectedShare;
import org.heard.reports.reliability.PoweredRatio;
import org.heard.reports.reliability.ReviewedShare;
import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.Share;

/** Whether the corrected share of those who say something holds the truth as often as it says. */
final class RatioSimulation {
  private static final List<Double> F1 = List.of(0.4, 0.6, 0.8);
  private static final List<Double> LEANS = List.of(1.0, 1.25);
  private static final List<Double> SHARES = List.of(0.1, 0.2, 0.3, 0.4, 0.5);
  private static final List<Double> EVIDENCE = List.of(0.3, 0.6);
  private static final List<Integer> REVIEWED = List.of(50, 100, 200);

  private RatioSimulation() {}

  /** Prints a table for each leaning of the machine. */
  static void print(PrintStream out, int draws) {
    for (double lean : LEANS) {
      out.printf(Locale.ROOT, "Recall over precision %.2f%n%n", lean);
      out.println(
          "| F1 | share | say something | n = 50 | n = 100 | n = 200 | people alone | machine"
              + " alone |");
      out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
      for (double f1 : F1) {
        for (double share : SHARES) {
          for (double evidence : EVIDENCE) {
            if (new RatioSetting(f1, lean, share, evidence, 50).possible()) {
              out.println(row(f1, lean, share, evidence, draws));
            }
          }
        }
      }
      out.println();
    }
  }

  private static String row(double f1, double lean, double share, double evidence, int draws) {
    return String.format(Locale.ROOT, "| %.1f | %.1f | %.0f %% |", f1, share, 100 * evidence)
        + Coverage.cells(
            REVIEWED.stream()
                .map(reviewed -> run(new RatioSetting(f1, lean, share, evidence, reviewed), draws))
                .toList());
  }

  /** A sample without anything said gives no figure, and counts as one that holds the truth. */
  static Coverage.Outcome run(RatioSetting setting, int draws) {
    SplittableRandom random = new SplittableRandom(setting.seed());
    Coverage coverage = new Coverage(setting.share());
    for (int draw = 0; draw < draws; draw++) {
      ReviewedShare drawn = setting.draw(random);
      Optional<CorrectedShare> corrected = PoweredRatio.estimate(drawn);
      Interval interval = corrected.map(CorrectedShare::interval).orElse(new Interval(0, 1));
      Share alone = drawn.people();
      Interval peoples = alone.empty() ? new Interval(0, 1) : alone.interval();
      coverage.add(interval, peoples, drawn.machine().interval());
    }
    return coverage.outcome();
  }
}
