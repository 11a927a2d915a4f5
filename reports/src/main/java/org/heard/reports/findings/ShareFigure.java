package org.heard.reports.findings;

import org.heard.reports.statistics.Interval;

/**
 * A share that may be printed.
 *
 * @param count families on the counted side
 * @param base families on both sides
 * @param interval Wilson interval, 95 %
 */
public record ShareFigure(long count, long base, Interval interval) {
  public ShareFigure {
    if (base < 1 || count < 0 || count > base) {
      throw new IllegalArgumentException("a share needs 0 <= count <= base, base > 0");
    }
  }

  /** The share, 0 to 1. */
  public double value() {
    return (double) count / base;
  }
}
