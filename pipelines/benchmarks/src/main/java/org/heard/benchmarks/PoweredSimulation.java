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

  /**
   * What came of the draws of one setting.
   *
   * @param powered share of draws whose prediction-powered interval holds the truth
   * @param people the same of people's sample alone
   * @param machine the same of the machine's count taken at its word
   * @param width mean width of the prediction-powered interval over that of people's
   */
  record Outcome(double powered, double people, double machine, double width) {}

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
    StringBuilder row = new StringBuilder();
    row.append(String.format(Locale.ROOT, "| %.1f | %.1f |", f1, prevalence));
    double people = 0;
    double machine = 0;
    for (int reviewed : REVIEWED) {
      Outcome outcome = run(new PoweredSetting(f1, lean, prevalence, reviewed), draws);
      row.append(
          String.format(
              Locale.ROOT, " %.1f %%, width %.2f |", 100 * outcome.powered(), outcome.width()));
      people += outcome.people() / REVIEWED.size();
      machine += outcome.machine() / REVIEWED.size();
    }
    return row.append(
            String.format(Locale.ROOT, " %.1f %% | %.1f %% |", 100 * people, 100 * machine))
        .toString();
  }

  static Outcome run(PoweredSetting setting, int draws) {
    SplittableRandom random = new SplittableRandom(setting.seed());
    int powered = 0;
    int people = 0;
    int machine = 0;
    double width = 0;
    double peoplesWidth = 0;
    for (int draw = 0; draw < draws; draw++) {
      ReviewedSample sample = setting.draw(random);
      PoweredEstimate estimate = PredictionPowered.estimate(sample);
      powered += estimate.interval().holds(setting.prevalence()) ? 1 : 0;
      people += sample.people().interval().holds(setting.prevalence()) ? 1 : 0;
      machine += sample.machine().interval().holds(setting.prevalence()) ? 1 : 0;
      width += estimate.interval().width();
      peoplesWidth += sample.people().interval().width();
    }
    return new Outcome(
        (double) powered / draws,
        (double) people / draws,
        (double) machine / draws,
        width / peoplesWidth);
  }
}
