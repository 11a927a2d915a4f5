package org.heard.reports.reliability;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.Share;
import org.heard.reports.statistics.Wilson;

/**
 * The prediction-powered estimate of a share (Angelopoulos and others, Science 382, 2023) with the
 * tuned weight of PPI++ (Angelopoulos, Duchi and Zrnic, arXiv 2311.01453).
 *
 * <p>People's share in their random sample, less weight times what the machine counts too much in
 * that sample compared with all units. The weight that makes the variance smallest is the
 * covariance of people's and the machine's labels over the variance of the machine's; it is never
 * below 0, so that a machine no better than chance is not used at all. The machine may be as bad as
 * it likes: only the width of the interval depends on it, not its truth. What must hold is that the
 * sample was drawn at random.
 *
 * <p>The usual interval, plus and minus 1.96 standard errors, covers too rarely for small samples,
 * rare labels and rare mistakes. With a label of two values the tuned estimate is people's share
 * among the units that the machine counts and among those it does not, weighted by how many of each
 * there are; so its interval is put together from the intervals of these three shares (the method
 * of variance estimates recovery: Zou and Donner, Statistics in Medicine 27, 2008; for the two by
 * people a beta interval as in Brown, Cai and DasGupta, Statistical Science 16, 2001, with 0.36 in
 * place of Jeffreys' 0.5: put together, two of his cover too often where labels are rare). Where
 * the weight is 0 the interval is people's own, with two units taken off for the tuning; and fewer
 * than 2 reviewed units on either side of the machine's label cannot tune a weight at all. The
 * benchmarks module tries the coverage.
 */
public final class PredictionPowered {
  private static final int FEWEST_TO_TUNE = 2;
  private static final double TAIL = 0.025;
  private static final double PRIOR = 0.36;

  private PredictionPowered() {}

  /** The estimate from a randomly drawn sample. */
  public static PoweredEstimate estimate(ReviewedSample sample) {
    double n = sample.reviewed();
    double people = sample.people().value();
    Share flagged = sample.machineInSample();
    if (Math.min(flagged.count(), flagged.base() - flagged.count()) < FEWEST_TO_TUNE) {
      return new PoweredEstimate(
          people, sample.people().interval(), 0, sample.people(), sample.machine());
    }
    double machine = flagged.value();
    double covariance = sample.agreedYes() / n - people * machine;
    // A slope between two yes-or-no marks is at most 1; rounding may put it a hair above.
    double weight = Math.min(1, Math.max(0, covariance / (machine * (1 - machine))));
    double share = people - weight * (machine - sample.machine().value());
    Interval interval =
        weight == 0
            ? Wilson.interval(people * (n - 2), n - 2)
            : recovered(sample, flagged.count(), share, weight);
    return new PoweredEstimate(
        Math.max(interval.low(), Math.min(interval.high(), share)),
        interval,
        weight,
        sample.people(),
        sample.machine());
  }

  private static Interval recovered(
      ReviewedSample sample, long flagged, double share, double weight) {
    double all = sample.machine().value();
    Interval among = offsets(sample.agreedYes(), flagged);
    Interval others = offsets(sample.missed(), sample.reviewed() - flagged);
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);
    double spread = z * weight * Math.sqrt(all * (1 - all) / sample.units());
    double down = norm(all * among.low(), (1 - all) * others.low(), spread);
    double up = norm(all * among.high(), (1 - all) * others.high(), spread);
    return new Interval(Math.max(0, share - down), Math.min(1, share + up));
  }

  /** How far the limits of the beta interval lie from the share: below (negative) and above. */
  private static Interval offsets(long count, long base) {
    BetaDistribution belief = BetaDistribution.of(count + PRIOR, base - count + PRIOR);
    double share = (double) count / base;
    double low = count == 0 ? 0 : belief.inverseCumulativeProbability(TAIL);
    double high = count == base ? 1 : belief.inverseSurvivalProbability(TAIL);
    return new Interval(Math.min(0, low - share), Math.max(0, high - share));
  }

  private static double norm(double a, double b, double c) {
    return Math.sqrt(a * a + b * b + c * c);
  }
}
