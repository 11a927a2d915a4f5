package org.heard.reports.statistics;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Pearson's chi-square of shares against one common share, in its three usual forms. Absent where
 * all shares are 0 or all are 1, or fewer than two have a base: there is nothing to compare.
 */
public final class ChiSquare {
  private ChiSquare() {}

  /** That several shares are one: the statistic, with a degree of freedom for each but one. */
  public static OptionalDouble statistic(List<Share> shares) {
    return statistic(shares, false);
  }

  /** The p-value of {@link #statistic(List)}; for two shares this is the z test. */
  public static OptionalDouble p(List<Share> shares) {
    return survival(statistic(shares), degrees(shares));
  }

  /** Degrees of freedom: shares with a base, less one. */
  public static int degrees(List<Share> shares) {
    return (int) shares.stream().filter(share -> !share.empty()).count() - 1;
  }

  /**
   * The p-value of two shares with Yates' correction for continuity, never larger than the
   * difference itself (as R's {@code prop.test} does it).
   */
  public static OptionalDouble yates(Share one, Share other) {
    return survival(statistic(List.of(one, other), true), 1);
  }

  /**
   * The p-value of two shares by the N - 1 form (Campbell, Statistics in Medicine 26, 2007), the
   * best of the three for small bases.
   */
  public static OptionalDouble lessOne(Share one, Share other) {
    OptionalDouble pearson = statistic(List.of(one, other), false);
    double all = (double) one.base() + other.base();
    return pearson.isEmpty()
        ? pearson
        : survival(OptionalDouble.of(pearson.getAsDouble() * (all - 1) / all), 1);
  }

  static OptionalDouble survival(OptionalDouble statistic, int degrees) {
    return statistic.isEmpty()
        ? statistic
        : OptionalDouble.of(
            ChiSquaredDistribution.of(degrees).survivalProbability(statistic.getAsDouble()));
  }

  private static OptionalDouble statistic(List<Share> shares, boolean corrected) {
    Share all = shares.stream().reduce(Share.NONE, Share::plus);
    if (degrees(shares) < 1 || all.count() == 0 || all.count() == all.base()) {
      return OptionalDouble.empty();
    }
    double common = all.value();
    double correction = corrected ? correction(shares) : 0;
    double sum = 0;
    for (Share share : shares) {
      if (!share.empty()) {
        double expected = share.base() * common;
        double off = Math.abs(share.count() - expected) - correction;
        sum += off * off * (1 / expected + 1 / (share.base() - expected));
      }
    }
    return OptionalDouble.of(sum);
  }

  private static double correction(List<Share> two) {
    double difference = Math.abs(two.get(0).value() - two.get(1).value());
    double spread = 1.0 / two.get(0).base() + 1.0 / two.get(1).base();
    return Math.min(0.5, difference / spread);
  }
}
