package org.heard.reports.statistics;

/**
 * The rules of NHS Making Data Count on one stretch of an XmR chart. A gap breaks every rule: a
 * figure that is not there can be part of no run.
 */
final class XmrRules {
  private static final int RUN = 7;

  private XmrRules() {}

  /**
   * The signal of each place, the first that applies: beyond a limit, trend of seven, two in three,
   * seven on one side.
   */
  static SpecialCause[] causes(double[] y, int[] side, boolean[] near, boolean[] outside) {
    boolean[] trend = partOfSeven(endsOfTrend(y));
    boolean[] pair = twoInThree(near, side);
    boolean[] run = partOfSeven(endsOfRun(side));
    SpecialCause[] causes = new SpecialCause[y.length];
    for (int i = 0; i < y.length; i++) {
      if (outside[i]) {
        causes[i] = side[i] > 0 ? SpecialCause.ABOVE_LIMIT : SpecialCause.BELOW_LIMIT;
      } else if (trend[i]) {
        boolean rising = rising(y, trend, i);
        causes[i] = rising ? SpecialCause.RISING_SEVEN : SpecialCause.FALLING_SEVEN;
      } else if (pair[i] && near[i]) {
        causes[i] = side[i] > 0 ? SpecialCause.TWO_OF_THREE_HIGH : SpecialCause.TWO_OF_THREE_LOW;
      } else if (run[i]) {
        causes[i] = side[i] > 0 ? SpecialCause.SEVEN_ABOVE : SpecialCause.SEVEN_BELOW;
      } else {
        causes[i] = SpecialCause.NONE;
      }
    }
    return causes;
  }

  /** The side (1, -1) where a place ends seven in a row on one side of the mean, else 0. */
  static int[] endsOfRun(int[] side) {
    int[] ends = new int[side.length];
    int length = 0;
    for (int i = 0; i < side.length; i++) {
      length = side[i] == 0 ? 0 : i > 0 && side[i] == side[i - 1] ? length + 1 : 1;
      ends[i] = length >= RUN ? side[i] : 0;
    }
    return ends;
  }

  /**
   * The way (1, -1) where a place ends seven that all rise or all fall, else 0; a tie breaks it.
   */
  static int[] endsOfTrend(double[] y) {
    int[] ends = new int[y.length];
    int steps = 0;
    int last = 0;
    for (int i = 1; i < y.length; i++) {
      int way = way(y, i);
      steps = way == 0 ? 0 : way == last ? steps + 1 : 1;
      last = way;
      ends[i] = steps >= RUN - 1 ? way : 0;
    }
    return ends;
  }

  /** Whether a place is one of the seven that end at a marked place. */
  static boolean[] partOfSeven(int[] ends) {
    boolean[] part = new boolean[ends.length];
    for (int i = 0; i < ends.length; i++) {
      for (int j = i; j < Math.min(ends.length, i + RUN); j++) {
        part[i] |= ends[j] != 0;
      }
    }
    return part;
  }

  /**
   * Whether a place lies in three neighbours, all on one side of the mean, of which two or three
   * are near the limit. The place itself is a signal only where it is near too.
   */
  static boolean[] twoInThree(boolean[] near, int[] side) {
    boolean[] part = new boolean[near.length];
    for (int i = 0; i + 2 < near.length; i++) {
      int close = (near[i] ? 1 : 0) + (near[i + 1] ? 1 : 0) + (near[i + 2] ? 1 : 0);
      if (close >= 2 && Math.abs(side[i] + side[i + 1] + side[i + 2]) == 3) {
        part[i] = true;
        part[i + 1] = true;
        part[i + 2] = true;
      }
    }
    return part;
  }

  /** The way of a trend at a place: onwards where the next place belongs to a trend too. */
  private static boolean rising(double[] y, boolean[] trend, int i) {
    boolean onwards = i + 1 < y.length && trend[i + 1];
    return way(y, onwards ? i + 1 : i) > 0;
  }

  private static int way(double[] y, int i) {
    double step = y[i] - y[i - 1];
    return Double.isNaN(step) ? 0 : (int) Math.signum(step);
  }
}
