package org.heard.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.heard.reports.reliability.PoweredEstimate;
import org.heard.reports.reliability.PredictionPowered;
import org.heard.reports.reliability.ReviewedSample;

/** Whether the prediction-powered interval holds the truth as often as it says. */
final class PoweredSimulation {
  private static final List<Double> F1 = List.of(0.4, 0.6, 0.8);
  private static final List<Double> LEANS = List.of(1.0, 1.25, 0.8);
  private static final List<Double> PREVALENCES = List.of(0.1, 0.2, 0.3, 0.4, 0.5);
  private static final List<Integer> REVIEWED = List.of(50, 100, 200);

  private PoweredSimulation() {}

  /** Prints a table for each leaning of the machine. */
  static void print(PrintStream out, int draws) {
    for (double lean : LEANS) {
      out.printf(Locale.ROOT, "Recall over precision %.2f%n%n", lean);
      out.println(
          "| F1 | prevalence | n = 50 | n = 100 | n = 200 | people alone | machine alone |");
      out.println("|---:|---:|---:|---:|---:|---:|---:|");
      for (double f1 : F1) {
        for (double prevalence : PREVALENCES) {
          if (new PoweredSetting(f1, lean, prevalence, 50).possible()) {
            out.println(row(f1, lean, prevalence, draws));
          }
        }
      }
      out.println();
    }
  }

  private static String row(double f1, double lean, double prevalence, int draws) {
    return String.format(Locale.ROOT, "| %.1f | %.1f |", f1, prevalence)
        + Coverage.cells(
            REVIEWED.stream()
                .map(reviewed -> run(new PoweredSetting(f1, lean, prevalence, reviewed), draws))
                .toList());
  }

  static Coverage.Outcome run(PoweredSetting setting, int draws) {
    SplittableRandom random = new SplittableRandom(setting.seed());
    Coverage coverage = new Coverage(setting.prevalence());
    for (int draw = 0; draw < draws; draw++) {
      ReviewedSample sample = setting.draw(random);
      PoweredEstimate estimate = PredictionPowered.estimate(sample);
      coverage.add(estimate.interval(), sample.people().interval(), sample.machine().interval());
    }
    return coverage.outcome();
  }
}
