package org.heard.reports.findings;

/** The things that a report may say of whether the sources agree. */
public enum AgreementWord {
  /** Their shares differ by no more than chance would make them. */
  NO_CLEAR_DIFFERENCE("no clear difference"),

  /** Their shares differ beyond chance. */
  CLEAR_DIFFERENCE("a clear difference"),

  /** Fewer than two sources have enough answers. */
  TOO_FEW("too few answers to tell"),

  /** The labels that are counted do not agree with people's well enough to say anything. */
  NOT_RELIABLE("not reliable enough");

  private final String words;

  AgreementWord(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
