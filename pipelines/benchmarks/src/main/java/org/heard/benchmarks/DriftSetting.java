package org.heard.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.heard.reports.reliability.PoweredChange;
import org.heard.reports.reliability.ReviewedShare;
import org.heard.reports.statistics.EstimatedDifference;
import org.heard.reports.statistics.Fisher;

/**
 * Two quarters whose truth is known, in both of which people label a random sample, and a machine
 * whose mistakes may be of another kind in the second.
 *
 * @param f1 F1 of the machine for each side, in both quarters
 * @param reviewed families that people label in each quarter
 * @param before how the machine leans in the first quarter, see {@link RatioSetting}
 * @param now how it leans in the second
 * @param rise true change of the share from the first to the second
 */
record DriftSetting(double f1, int reviewed, double before, double now, double rise) {
  private static final double SHARE = 0.45;
  private static final double EVIDENCE = 0.6;

  /**
   * One history.
   *
   * @param counted p-value of the machine's counts, taken at their word
   * @param corrected change of the corrected share
   */
  record Drawn(double counted, Optional<EstimatedDifference> corrected) {}

  private RatioSetting first() {
    return new RatioSetting(f1, before, SHARE, EVIDENCE, reviewed);
  }

  private RatioSetting second() {
    return new RatioSetting(f1, now, SHARE + rise, EVIDENCE, reviewed);
  }

  Drawn draw(RandomGenerator random) {
    ReviewedShare earlier = first().draw(random);
    ReviewedShare latest = second().draw(random);
    return new Drawn(
        Fisher.twoSided(latest.machine(), earlier.machine()),
        PoweredChange.between(latest, List.of(earlier)));
  }

  long seed() {
    return 31 * first().seed() + second().seed();
  }
}
