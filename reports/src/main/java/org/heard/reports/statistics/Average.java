package org.heard.reports.statistics;

import java.util.Arrays;

/**
 * A mean that is exact to the last digit for the short series of a report: summed with
 * compensation, then corrected once by the mean of what is left over. Equal values give back that
 * value, so that a flat series lies on its mean.
 */
final class Average {
  private Average() {}

  /** The mean of the values that are there ({@code NaN} = a gap); NaN where none is. */
  static double of(double[] values) {
    double[] present = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    double first = Arrays.stream(present).sum() / present.length;
    return first + Arrays.stream(present).map(value -> value - first).sum() / present.length;
  }

  /** Distances between neighbours; NaN where either is a gap. */
  static double[] movingRanges(double[] values) {
    double[] ranges = new double[Math.max(0, values.length - 1)];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = Math.abs(values[i + 1] - values[i]);
    }
    return ranges;
  }

  /**
   * The mean moving range, if asked without the ranges at or above 3.267 times their mean (Nelson,
   * J. Qual. Technol. 14, 1982). NaN where nothing is left, as with a single value or, screened,
   * with equal values.
   */
  static double movingRange(double[] values, boolean screened) {
    double[] ranges = movingRanges(values);
    double mean = of(ranges);
    if (!screened) {
      return mean;
    }
    return of(Arrays.stream(ranges).filter(range -> range < 3.267 * mean).toArray());
  }
}
