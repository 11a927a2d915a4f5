package org.heard.reports.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far shares of groups of a size may lie from the common share by chance (Spiegelhalter,
 * Statistics in Medicine 24, 2005): for comparing areas or settings without ranking them. Cut at 0
 * and 1.
 */
public final class FunnelLimits {
  /** Confidence of the warning limits: 2.5 % on each side. */
  public static final double WARNING = 0.975;

  /** Confidence of the alarm limits: 0.1 % on each side. */
  public static final double ALARM = 0.999;

  private FunnelLimits() {}

  /**
   * Limits of a group.
   *
   * @param common the share of all, 0 to 1
   * @param base people in the group, above 0
   * @param oneSided confidence on each side, for example {@link #WARNING}
   */
  public static Interval of(double common, double base, double oneSided) {
    if (!(common >= 0 && common <= 1) || !(base > 0)) {
      throw new IllegalArgumentException("a funnel needs a share of 0 to 1 and a base above 0");
    }
    double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(oneSided);
    double spread = z * Math.sqrt(common * (1 - common) / base);
    return new Interval(Math.max(0, common - spread), Math.min(1, common + spread));
  }
}
