package org.heard.reports.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The interval of a count, such as complaints in a year: exact below 10 (Garwood, Biometrika 28,
 * 1936), by Byar's approximation from 10 (Breslow and Day, IARC 82, 1987), as public health
 * statistics in England do.
 */
public final class PoissonInterval {
  private static final int EXACT_BELOW = 10;

  private PoissonInterval() {}

  /**
   * The interval of the mean behind a count.
   *
   * @param count 0 or more
   * @param confidence for example 0.95
   */
  public static Interval of(double count, double confidence) {
    if (!(count >= 0)) {
      throw new IllegalArgumentException("a count is 0 or more: " + count);
    }
    double tail = (1 - confidence) / 2;
    if (count < EXACT_BELOW) {
      double low =
          count == 0 ? 0 : ChiSquaredDistribution.of(2 * count).inverseCumulativeProbability(tail);
      double high = ChiSquaredDistribution.of(2 * count + 2).inverseSurvivalProbability(tail);
      return new Interval(low / 2, high / 2);
    }
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
    return new Interval(byar(count, -z), byar(count + 1, z));
  }

  private static double byar(double count, double z) {
    return count * Math.pow(1 - 1 / (9 * count) + z / (3 * Math.sqrt(count)), 3);
  }
}
