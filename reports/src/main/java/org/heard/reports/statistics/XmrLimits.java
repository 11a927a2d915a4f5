package org.heard.reports.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Mean and process limits of one stretch of an XmR chart: mean plus and minus 2.66 mean moving
 * ranges (Shewhart's 3 sigma with sigma estimated as moving range / 1.128), as NHS Making Data
 * Count prescribes and NHSRplotthedots computes.
 *
 * @param mean NaN where there is no value
 * @param movingRange the mean moving range; NaN where none is left
 */
record XmrLimits(double mean, double movingRange) {
  private static final double LIMIT = 2.66;
  private static final double NEAR = 2 * (LIMIT / 3);

  /** From the values of a stretch (NaN = gap), or from its first {@code baseline} places. */
  static XmrLimits of(double[] values, OptionalInt baseline, boolean screening) {
    int places = Math.min(values.length, baseline.orElse(values.length));
    double[] base = Arrays.copyOf(values, places);
    return new XmrLimits(Average.of(base), Average.movingRange(base, screening));
  }

  OptionalDouble centre() {
    return Double.isNaN(mean) ? OptionalDouble.empty() : OptionalDouble.of(mean);
  }

  Optional<Interval> limits() {
    return Double.isNaN(movingRange)
        ? Optional.empty()
        : Optional.of(new Interval(mean - LIMIT * movingRange, mean + LIMIT * movingRange));
  }

  /** False for a gap, and where there are no limits. */
  boolean outside(double value) {
    return limits().map(limits -> value > limits.high() || value < limits.low()).orElse(false);
  }

  /** In the outer third within the limits. */
  boolean near(double value) {
    return !outside(value)
        && (value < mean - NEAR * movingRange || value > mean + NEAR * movingRange);
  }

  int side(double value) {
    return Double.isNaN(value) || Double.isNaN(mean) ? 0 : (int) Math.signum(value - mean);
  }
}
