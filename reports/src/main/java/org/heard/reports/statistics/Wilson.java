package org.heard.reports.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The score interval of a proportion (Wilson, J. Am. Stat. Assoc. 22, 1927): it stays within 0 and
 * 1 and keeps its level for small bases, where the usual interval does not.
 */
public final class Wilson {
  private Wilson() {}

  /** The 95 % interval. */
  public static Interval interval(double count, double base) {
    return interval(count, base, 0.95);
  }

  /**
   * The interval at a confidence.
   *
   * @param count how many; a corrected count need not be whole
   * @param base of how many, above 0
   * @param confidence for example 0.95
   * @throws IllegalArgumentException where the count is outside 0 to base, or the base is not above
   *     0
   */
  public static Interval interval(double count, double base, double confidence) {
    if (!(base > 0) || !(count >= 0) || !(count <= base)) {
      throw new IllegalArgumentException("a share needs 0 <= count <= base, base > 0");
    }
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    double share = count / base;
    double spread = z * Math.sqrt(share * (1 - share) / base + z * z / (4 * base * base));
    double middle = share + z * z / (2 * base);
    double scale = 1 + z * z / base;
    double low = count == 0 ? 0 : (middle - spread) / scale;
    double high = count == base ? 1 : (middle + spread) / scale;
    return new Interval(Math.max(0, low), Math.min(1, high));
  }
}
