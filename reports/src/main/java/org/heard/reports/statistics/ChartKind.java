package org.heard.reports.statistics;

/**
 * Kinds of control chart; formulas of Montgomery, Statistical Quality Control, chapters 6 and 7.
 */
public enum ChartKind {
  /** Median and runs, no limits. */
  RUN("run"),
  /** Single values, limits from moving ranges. */
  I("i"),
  /** Share of families, limits from the binomial. */
  P("p"),
  /** The same, limits widened by the spread between quarters (Laney, Qual. Eng. 14, 2002). */
  P_PRIME("pp"),
  /** Counts over equal stretches, limits from the Poisson. */
  C("c"),
  /** Rate of counts over stretches of different size. */
  U("u"),
  /** The same, limits widened by the spread between quarters (Laney). */
  U_PRIME("up");

  private final String code;

  ChartKind(String code) {
    this.code = code;
  }

  /** Short name as quality-control programs write it, for example {@code pp}. */
  public String code() {
    return code;
  }
}
