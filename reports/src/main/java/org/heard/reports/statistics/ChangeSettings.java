package org.heard.reports.statistics;

/**
 * What the finding procedure compares and when it speaks.
 *
 * @param latest how many quarters at the end are "the latest", pooled: 1 or, where quarterly counts
 *     are tiny, 4
 * @param smallestBase answers that both sides of the comparison need, for example 10
 * @param trendFrom quarters with answers that a trend needs, for example 8
 * @param trendOver quarters at the end that a trend looks at, for example 12
 * @param level false alarms allowed among alarms, for example 0.05
 */
public record ChangeSettings(
    int latest, int smallestBase, int trendFrom, int trendOver, double level) {
  /** The latest quarter against all earlier ones: messages and the headline. */
  public static final ChangeSettings QUARTERLY = new ChangeSettings(1, 10, 8, 12, 0.05);

  /** The latest four quarters against all earlier ones: commitments and complaints. */
  public static final ChangeSettings ROLLING_YEAR = new ChangeSettings(4, 10, 8, 12, 0.05);

  public ChangeSettings {
    if (latest < 1 || smallestBase < 1 || trendFrom < 3 || trendOver < trendFrom) {
      throw new IllegalArgumentException("numbers of quarters and answers do not fit together");
    }
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("a level is between 0 and 1: " + level);
    }
  }
}
