package org.heard.reports.reliability;

import java.util.List;

/**
 * How a label was found: rightly, wrongly, not.
 *
 * @param right both people and machine gave it
 * @param wrong only the machine gave it
 * @param missed only people gave it
 */
public record Hits(long right, long wrong, long missed) {
  /** None of anything. */
  public static final Hits NONE = new Hits(0, 0, 0);

  /** Of one label over pairs. */
  public static Hits of(String label, List<CodedPair> pairs) {
    long right = 0;
    long wrong = 0;
    long missed = 0;
    for (CodedPair pair : pairs) {
      boolean people = pair.people().equals(label);
      boolean machine = pair.machine().equals(label);
      right += people && machine ? 1 : 0;
      wrong += !people && machine ? 1 : 0;
      missed += people && !machine ? 1 : 0;
    }
    return new Hits(right, wrong, missed);
  }

  /** Both together. */
  public Hits plus(Hits other) {
    return new Hits(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Share of the machine's that people gave too; 1 where the machine gave none. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** Share of people's that the machine gave too; 1 where people gave none. */
  public double recall() {
    return share(right, right + missed);
  }

  /** Harmonic mean of precision and recall; 1 where nobody gave the label: nothing was missed. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  private static double share(long count, long base) {
    return base == 0 ? 1 : (double) count / base;
  }
}
