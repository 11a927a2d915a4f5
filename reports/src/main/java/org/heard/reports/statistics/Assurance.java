package org.heard.reports.statistics;

/** Whether a process, left as it is, meets its target (NHS Making Data Count). */
public enum Assurance {
  /** The target lies beyond the process limits on the good side: it will be met. */
  CONSISTENT_PASS("consistently passing the target"),
  /** The target lies beyond the process limits on the bad side: it will not be met. */
  CONSISTENT_FAIL("consistently failing the target"),
  /** The target lies within the limits, or there are none: it will be met by chance only. */
  INCONSISTENT("passing and failing the target by chance");

  private final String words;

  Assurance(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
