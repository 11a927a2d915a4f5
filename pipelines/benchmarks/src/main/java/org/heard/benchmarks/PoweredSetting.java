package org.heard.benchmarks;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.heard.reports.reliability.ReviewedSample;

/**
 * A quarter whose truth is known, a machine of known quality, and people who label a sample.
 *
 * @param f1 F1 of the machine for the label
 * @param lean its recall over its precision: 1 for a machine that counts as many as there are,
 *     above for one that counts too many
 * @param prevalence true share of units with the label
 * @param reviewed units that people label
 */
record PoweredSetting(double f1, double lean, double prevalence, int reviewed) {
  /** All units of the quarter. */
  static final int UNITS = 2000;

  double precision() {
    return f1 * (1 + lean) / (2 * lean);
  }

  double recall() {
    return precision() * lean;
  }

  /** Share of units without the label that the machine counts all the same. */
  double falseAlarms() {
    return prevalence * recall() * (1 - precision()) / precision() / (1 - prevalence);
  }

  /** Whether there can be such a machine. */
  boolean possible() {
    return precision() <= 1 && recall() <= 1 && falseAlarms() <= 1;
  }

  /** One quarter; its first units are the sample, since the order is random. */
  ReviewedSample draw(RandomGenerator random) {
    long[][] sample = new long[2][2];
    long machineYes = 0;
    for (int unit = 0; unit < UNITS; unit++) {
      int truth = random.nextDouble() < prevalence ? 1 : 0;
      int machine = random.nextDouble() < (truth == 1 ? recall() : falseAlarms()) ? 1 : 0;
      machineYes += machine;
      if (unit < reviewed) {
        sample[truth][machine]++;
      }
    }
    return new ReviewedSample(
        UNITS, machineYes, sample[1][1], sample[1][0], sample[0][1], sample[0][0]);
  }

  long seed() {
    String words = String.format(Locale.ROOT, "%s %s %s %d", f1, lean, prevalence, reviewed);
    return words.hashCode();
  }
}
