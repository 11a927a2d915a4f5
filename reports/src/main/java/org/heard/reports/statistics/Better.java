package org.heard.reports.statistics;

/** Which way of a series is good for families. */
public enum Better {
  /** A rise is an improvement. */
  HIGHER(1),
  /** A fall is an improvement. */
  LOWER(-1),
  /** Neither way is good or bad. */
  NEITHER(0);

  private final int sign;

  Better(int sign) {
    this.sign = sign;
  }

  /** 1, -1 or 0. */
  int sign() {
    return sign;
  }
}
