package org.heard.reports.reliability;

import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.Wilson;

/**
 * The prediction-powered estimate of a share (Angelopoulos and others, Science 382, 2023) with the
 * tuned weight of PPI++ (Angelopoulos, Duchi and Zrnic, arXiv 2311.01453).
 *
 * <p>People's share in their random sample, less weight times what the machine counts too much in
 * that sample compared with all units. The weight that makes the variance smallest is the
 * covariance of people's and the machine's labels over the variance of the machine's; it is held
 * within 0 and 1, so that a machine no better than chance is not used at all. The machine may be as
 * bad as it likes: only the width of the interval depends on it, not its truth. What must hold is
 * that the sample was drawn at random.
 *
 * <p>The usual interval, plus and minus 1.96 standard errors, covers too rarely for small samples
 * and rare labels. Ours is the Wilson interval of the estimate on the sample size that would give
 * people alone the same variance; two are taken off the sample for the two shares that the weight
 * is tuned from. Fewer than 4 reviewed units on either side of the machine's label cannot tune a
 * weight: it is 0 then and the interval is people's own. The benchmarks module tries the coverage.
 */
public final class PredictionPowered {
  private static final int FEWEST_TO_TUNE = 4;
  private static final double CONFIDENCE = 0.95;

  private PredictionPowered() {}

  /** The estimate from a randomly drawn sample. */
  public static PoweredEstimate estimate(ReviewedSample sample) {
    double n = sample.reviewed();
    double people = sample.people().value();
    double flagged = sample.machineInSample().value();
    double machineVariance = flagged * (1 - flagged);
    double covariance = sample.agreedYes() / n - people * flagged;
    double rarer = Math.min(flagged, 1 - flagged) * n;
    if (Math.rint(rarer) < FEWEST_TO_TUNE) {
      return estimate(sample, people, 0, Wilson.interval(people * n, n));
    }
    double weight = Math.max(0, Math.min(1, covariance / machineVariance));
    double surplus = flagged - sample.machine().value();
    double share = Math.max(0, Math.min(1, people - weight * surplus));
    double variance = people * (1 - people);
    double notReviewed = 1 - n / sample.units();
    double left = variance - notReviewed * weight * (2 * covariance - weight * machineVariance);
    double size = (n - 2) * (variance == 0 ? 1 : variance / Math.max(left, variance / 1000));
    return estimate(sample, share, weight, Wilson.interval(share * size, size, CONFIDENCE));
  }

  private static PoweredEstimate estimate(
      ReviewedSample sample, double share, double weight, Interval interval) {
    return new PoweredEstimate(share, interval, weight, sample.people(), sample.machine());
  }
}
