package org.heard.reports.statistics;

import java.util.OptionalDouble;

/**
 * One place of an XmR chart.
 *
 * @param value the figure; absent where there is none for this time (a gap)
 * @param rebase whether new limits start here, by a recorded decision
 */
public record XmrPoint(OptionalDouble value, boolean rebase) {
  /** A time without a figure. */
  public static final XmrPoint GAP = new XmrPoint(OptionalDouble.empty(), false);

  public XmrPoint {
    if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
      throw new IllegalArgumentException("a point needs a finite value");
    }
  }

  /** A figure, without rebase. */
  public static XmrPoint of(double value) {
    return new XmrPoint(OptionalDouble.of(value), false);
  }
}
