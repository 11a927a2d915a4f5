package org.heard.reports.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether a series of scores rises or falls, without asking for a straight line or a distribution
 * (Mann, Econometrica 13, 1945; Kendall, Rank Correlation Methods, 1975), and how steeply (Sen, J.
 * Am. Stat. Assoc. 63, 1968).
 *
 * @param s pairs that rise less pairs that fall
 * @param variance variance of {@code s} without trend, corrected for ties
 * @param z the normal score of {@code s} with correction for continuity
 * @param p two-sided p-value of {@code z}
 * @param exact exact two-sided p-value; absent where there are ties
 * @param tau {@code s} over all pairs, -1 to 1
 * @param slope median slope over all pairs, per step
 * @param slopeInterval 95 % interval of the slope; absent for series too short for one
 */
public record MannKendall(
    long s,
    double variance,
    double z,
    double p,
    OptionalDouble exact,
    double tau,
    double slope,
    Optional<Interval> slopeInterval) {

  /**
   * Of scores in order of time, one step apart.
   *
   * @throws IllegalArgumentException for fewer than two scores
   */
  public static MannKendall of(double... y) {
    int n = y.length;
    if (n < 2) {
      throw new IllegalArgumentException("a trend needs two scores");
    }
    DoubleStream.Builder all = DoubleStream.builder();
    long s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        s += (long) Math.signum(y[j] - y[i]);
        all.add((y[j] - y[i]) / (j - i));
      }
    }
    double[] slopes = all.build().sorted().toArray();
    double variance = KendallScore.variance(y);
    double z = variance == 0 ? 0 : (s - Math.signum((double) s)) / Math.sqrt(variance);
    return new MannKendall(
        s,
        variance,
        z,
        2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)),
        KendallScore.tied(y) ? OptionalDouble.empty() : OptionalDouble.of(KendallScore.exact(n, s)),
        (double) s / slopes.length,
        at(slopes, (slopes.length + 1) / 2.0),
        interval(slopes, variance));
  }

  /** The ranks that Sen gives, with fractions of a rank read off the line between neighbours. */
  private static Optional<Interval> interval(double[] slopes, double variance) {
    double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);
    double low = (slopes.length - z * Math.sqrt(variance)) / 2;
    double high = slopes.length + 1 - low;
    return low < 1
        ? Optional.empty()
        : Optional.of(new Interval(at(slopes, low), at(slopes, high)));
  }

  private static double at(double[] sorted, double rank) {
    int below = Math.min((int) Math.floor(rank), sorted.length);
    int above = Math.min(below + 1, sorted.length);
    double low = sorted[below - 1];
    return low + (rank - below) * (sorted[above - 1] - low);
  }
}
