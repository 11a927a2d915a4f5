package org.heard.reports.statistics;

/**
 * The latest share less the earlier one, where shares are estimated and not simply counted.
 *
 * @param difference -1 to 1
 * @param interval its 95 % interval
 * @param p two-sided p-value of no difference
 */
public record EstimatedDifference(double difference, Interval interval, double p) {
  public EstimatedDifference {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a p-value is 0 to 1: " + p);
    }
  }
}
