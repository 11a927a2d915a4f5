package org.heard.reports.statistics;

/**
 * A range that a figure lies in at a stated confidence.
 *
 * @param low lower limit
 * @param high upper limit
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("an interval runs upwards: " + low + " to " + high);
    }
  }

  /** Whether a value lies in it, the limits included. */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }

  /** How wide it is. */
  public double width() {
    return high - low;
  }
}
