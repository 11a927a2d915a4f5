package org.heard.reports.statistics;

/**
 * The interval of a difference between two independent shares, built from their two {@link Wilson}
 * intervals (method 10 of Newcombe, Statistics in Medicine 17, 1998, pages 873 to 890). It stays
 * within -1 and 1 and keeps its level for small bases.
 */
public final class Newcombe {
  private Newcombe() {}

  /** The 95 % interval of {@code later - earlier}. */
  public static Interval difference(Share later, Share earlier) {
    return difference(later, earlier, 0.95);
  }

  /**
   * The interval of {@code later - earlier}.
   *
   * @param later a share with a base above 0
   * @param earlier a share with a base above 0
   * @param confidence for example 0.95
   */
  public static Interval difference(Share later, Share earlier, double confidence) {
    Interval of = later.interval(confidence);
    Interval against = earlier.interval(confidence);
    double share = later.value();
    double base = earlier.value();
    double difference = share - base;
    double down = Math.hypot(share - of.low(), against.high() - base);
    double up = Math.hypot(of.high() - share, base - against.low());
    return new Interval(Math.max(-1, difference - down), Math.min(1, difference + up));
  }
}
