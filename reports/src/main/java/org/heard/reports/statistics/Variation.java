package org.heard.reports.statistics;

/** What a point of an XmR chart shows, in the words of NHS Making Data Count. */
public enum Variation {
  /** A signal in the good direction. */
  IMPROVEMENT("special cause improvement"),
  /** A signal in the bad direction. */
  CONCERN("special cause concern"),
  /** A signal upwards, where neither way is good or bad. */
  NEUTRAL_HIGH("special cause, high"),
  /** A signal downwards, where neither way is good or bad. */
  NEUTRAL_LOW("special cause, low"),
  /** No signal. */
  COMMON_CAUSE("common cause");

  private final String words;

  Variation(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }

  static Variation of(SpecialCause cause, Better better) {
    int way = cause.direction();
    if (way == 0) {
      return COMMON_CAUSE;
    }
    if (better == Better.NEITHER) {
      return way > 0 ? NEUTRAL_HIGH : NEUTRAL_LOW;
    }
    return way == better.sign() ? IMPROVEMENT : CONCERN;
  }
}
