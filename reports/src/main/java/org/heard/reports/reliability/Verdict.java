package org.heard.reports.reliability;

/** Whether a label may lead to a conclusion. */
public enum Verdict {
  /** People and machine agree well enough. */
  PASSES("reliable"),
  /** They do not. */
  BELOW("not reliable enough"),
  /** Too few cases by people to know; treated as not reliable enough. */
  TOO_FEW("not reliable enough: too few cases to know");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
