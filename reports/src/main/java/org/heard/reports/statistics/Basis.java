package org.heard.reports.statistics;

/** What a comparison compares. */
public enum Basis {
  /** What was counted in every quarter. */
  COUNTED("counted"),

  /** Estimates that correct the counts, of those quarters that have one. */
  CORRECTED("corrected");

  private final String word;

  Basis(String word) {
    this.word = word;
  }

  /** As data files write it. */
  public String word() {
    return word;
  }
}
