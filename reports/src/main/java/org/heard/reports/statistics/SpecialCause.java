package org.heard.reports.statistics;

/** Why a point of an XmR chart is a signal; the first that applies, in this order. */
public enum SpecialCause {
  /** Above the upper process limit. */
  ABOVE_LIMIT(1, "above the upper process limit"),
  /** Below the lower process limit. */
  BELOW_LIMIT(-1, "below the lower process limit"),
  /** One of seven or more points, each higher than the one before. */
  RISING_SEVEN(1, "seven points rising"),
  /** One of seven or more points, each lower than the one before. */
  FALLING_SEVEN(-1, "seven points falling"),
  /** One of two in three points near the upper limit. */
  TWO_OF_THREE_HIGH(1, "two of three points near the upper process limit"),
  /** One of two in three points near the lower limit. */
  TWO_OF_THREE_LOW(-1, "two of three points near the lower process limit"),
  /** One of seven or more points in a row above the mean. */
  SEVEN_ABOVE(1, "seven points in a row above the mean"),
  /** One of seven or more points in a row below the mean. */
  SEVEN_BELOW(-1, "seven points in a row below the mean"),
  /** No signal: common cause. */
  NONE(0, "common cause");

  private final int direction;
  private final String words;

  SpecialCause(int direction, String words) {
    this.direction = direction;
    this.words = words;
  }

  /** 1 upwards, -1 downwards, 0 for none. */
  public int direction() {
    return direction;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
