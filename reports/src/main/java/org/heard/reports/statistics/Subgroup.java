package org.heard.reports.statistics;

import java.util.OptionalDouble;

/**
 * One place of a control chart, for example a quarter.
 *
 * @param count what was counted or measured; absent where nothing was (a gap)
 * @param size out of how many, or over how much; 1 where it has no meaning
 * @param excluded drawn, but left out of centre, limits and runs: an outlier that is understood
 */
public record Subgroup(OptionalDouble count, double size, boolean excluded) {
  /** A time without a figure. */
  public static final Subgroup GAP = new Subgroup(OptionalDouble.empty(), 0, false);

  public Subgroup {
    if (!(size >= 0)) {
      throw new IllegalArgumentException("a size is 0 or more: " + size);
    }
  }

  /** A count out of a size. */
  public static Subgroup of(double count, double size) {
    return new Subgroup(OptionalDouble.of(count), size, false);
  }

  /** NaN at a gap, or where the size is 0. */
  double rate() {
    return count.isEmpty() || size == 0 ? Double.NaN : count.getAsDouble() / size;
  }
}
