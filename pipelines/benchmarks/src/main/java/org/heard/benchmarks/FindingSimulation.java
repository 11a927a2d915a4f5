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
  private static final List<Double> STARTS = List.of(0.3, 0.45, 0.5, 0.6, 0.75);
  private static final List<FindingMethod> OTHERS =
      List.of(FindingMethod.PROCEDURE, FindingMethod.LAST_QUARTER, FindingMethod.XMR);
  private static final List<FindingMethod> ADJUSTED =
      List.of(FindingMethod.UNADJUSTED, FindingMethod.EACH_ALONE, FindingMethod.PROCEDURE);

  private FindingSimulation() {}

  /**
   * What came of the runs of one setting.
   *
   * @param any share of runs in which anything was called
   * @param found share of the changed messages that were called a rise
   * @param wrong share of the unchanged messages that were called anything
   */
  record Outcome(double any, double found, double wrong) {}

  /**
   * Prints a table against other ways, one of what adjusting costs and saves, and one of what
   * "finds" may mean.
   */
  static void print(PrintStream out, int runs) {
    print(out, runs, OTHERS, List.of(0, 1, FindingSetting.MESSAGES));
    out.println();
    print(out, runs, ADJUSTED, List.of(0, 1));
    out.println();
    printMeanings(out, runs);
  }

  /** 8 quarters of 30 families, by the share that the rise of 15 points starts from. */
  private static void printMeanings(PrintStream out, int runs) {
    out.println(
        "| rises from | one series, unadjusted | one series, its two tests adjusted"
            + " | headline: one of two rises | headline: both rise, either is found"
            + " | messages: one of five rises | messages: all rise, a given one is found"
            + " | messages: all rise, at least one is found |");
    out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (double start : STARTS) {
      Outcome unadjusted = run(small(1, 1, start), FindingMethod.UNADJUSTED, runs);
      Outcome alone = run(small(1, 1, start), FindingMethod.PROCEDURE, runs);
      Outcome either = run(small(2, 1, start), FindingMethod.PROCEDURE, runs);
      Outcome both = run(small(2, 2, start), FindingMethod.PROCEDURE, runs);
      Outcome one = run(small(FindingSetting.MESSAGES, 1, start), FindingMethod.PROCEDURE, runs);
      Outcome all =
          run(
              small(FindingSetting.MESSAGES, FindingSetting.MESSAGES, start),
              FindingMethod.PROCEDURE,
              runs);
      out.println(
          String.format(Locale.ROOT, "| %.0f %% |", 100 * start)
              + percent(unadjusted.found())
              + percent(alone.found())
              + percent(either.found())
              + percent(both.any())
              + percent(one.found())
              + percent(all.found())
              + percent(all.any()));
    }
  }

  private static FindingSetting small(int series, int changed, double start) {
    return new FindingSetting(8, 30, series, changed, start);
  }

  private static void print(
      PrintStream out, int runs, List<FindingMethod> methods, List<Integer> changed) {
    StringBuilder head = new StringBuilder("| quarters | families |");
    StringBuilder line = new StringBuilder("|---:|---:|");
    for (int number : changed) {
      String what = number == 0 ? "false alarm" : "finds %d of 5".formatted(number);
      for (FindingMethod method : methods) {
        head.append(" %s: %s |".formatted(what, method.title()));
        line.append("---:|");
      }
    }
    out.println(head);
    out.println(line);
    for (int quarters : QUARTERS) {
      for (int families : FAMILIES) {
        out.println(row(quarters, families, runs, methods, changed));
      }
    }
  }

  private static String row(
      int quarters, int families, int runs, List<FindingMethod> methods, List<Integer> numbers) {
    StringBuilder row = new StringBuilder("| %d | %d |".formatted(quarters, families));
    for (int changed : numbers) {
      FindingSetting setting = FindingSetting.messages(quarters, families, changed);
      for (FindingMethod method : methods) {
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
      int[] ways = method.find(setting.draw(new SplittableRandom(setting.seed() + run)));
      any += Arrays.stream(ways).anyMatch(way -> way != 0) ? 1 : 0;
      for (int message = 0; message < ways.length; message++) {
        boolean changed = message < setting.changed();
        found += changed && ways[message] > 0 ? 1 : 0;
        wrong += !changed && ways[message] != 0 ? 1 : 0;
      }
    }
    double changed = Math.max(1, setting.changed()) * (double) runs;
    double others = Math.max(1, setting.series() - setting.changed()) * (double) runs;
    return new Outcome((double) any / runs, found / changed, wrong / others);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, " %.0f %% |", 100 * share);
  }
}
