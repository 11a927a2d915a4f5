package org.heard.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** How often a change is called where there is none, and found where there is one. */
final class FindingSimulation {
  private static final List<Integer> QUARTERS = List.of(8, 12, 16);
  private static final List<Integer> FAMILIES = List.of(30, 80, 300);

  private FindingSimulation() {}

  /**
   * What came of the runs of one setting.
   *
   * @param any share of runs in which anything was called
   * @param found share of the changed messages that were called a rise
   * @param wrong share of the unchanged messages that were called anything
   */
  record Outcome(double any, double found, double wrong) {}

  /** Prints the table. */
  static void print(PrintStream out, int runs) {
    StringBuilder head = new StringBuilder("| quarters | families |");
    StringBuilder line = new StringBuilder("|---:|---:|");
    for (String what : List.of("false alarm", "finds 1 of 5", "finds 5 of 5")) {
      for (FindingMethod method : FindingMethod.values()) {
        head.append(" %s: %s |".formatted(what, method.title()));
        line.append("---:|");
      }
    }
    out.println(head);
    out.println(line);
    for (int quarters : QUARTERS) {
      for (int families : FAMILIES) {
        out.println(row(quarters, families, runs));
      }
    }
  }

  private static String row(int quarters, int families, int runs) {
    StringBuilder row = new StringBuilder("| %d | %d |".formatted(quarters, families));
    for (int changed : List.of(0, 1, FindingSetting.MESSAGES)) {
      FindingSetting setting = new FindingSetting(quarters, families, changed);
      for (FindingMethod method : FindingMethod.values()) {
        Outcome outcome = run(setting, method, runs);
        row.append(percent(changed == 0 ? outcome.any() : outcome.found()));
      }
    }
    return row.toString();
  }

  /** All methods see the same histories. */
  static Outcome run(FindingSetting setting, FindingMethod method, int runs) {
    int any = 0;
    int found = 0;
    int wrong = 0;
    for (int run = 0; run < runs; run++) {
      int[] ways = method.find(setting.draw(new SplittableRandom(seed(setting, run))));
      any += Arrays.stream(ways).anyMatch(way -> way != 0) ? 1 : 0;
      for (int message = 0; message < ways.length; message++) {
        boolean changed = message < setting.changed();
        found += changed && ways[message] > 0 ? 1 : 0;
        wrong += !changed && ways[message] != 0 ? 1 : 0;
      }
    }
    double changed = Math.max(1, setting.changed()) * (double) runs;
    double others = Math.max(1, FindingSetting.MESSAGES - setting.changed()) * (double) runs;
    return new Outcome((double) any / runs, found / changed, wrong / others);
  }

  private static long seed(FindingSetting setting, int run) {
    return ((setting.quarters() * 1000L + setting.families()) * 10 + setting.changed()) * 100_000L
        + run;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, " %.0f %% |", 100 * share);
  }
}
