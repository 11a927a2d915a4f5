package org.heard.reports.statistics;

/** The things that a report may say of a change. */
public enum ChangeWord {
  /** The share is higher than before, beyond chance. */
  CLEAR_RISE("a clear rise"),

  /** The share is lower than before, beyond chance. */
  CLEAR_FALL("a clear fall"),

  /** What moved may be chance. */
  NO_CLEAR_CHANGE("no clear change"),

  /** Too few people answered, now or before, to say anything. */
  TOO_FEW("too few answers to tell"),

  /** The labels that are counted do not agree with people's well enough to say anything. */
  NOT_RELIABLE("not reliable enough");

  private final String words;

  ChangeWord(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }

  /** Whether it says that something changed. */
  public boolean clear() {
    return this == CLEAR_RISE || this == CLEAR_FALL;
  }
}
