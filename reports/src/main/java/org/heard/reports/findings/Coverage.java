package org.heard.reports.findings;

import java.util.Locale;
import org.heard.reports.disclosure.Fraction;

/** What a year of comments says of a commitment. */
public enum Coverage {
  /** At least five families with a stance, two thirds or more say it was kept. */
  SUPPORTED,

  /** At least five families with a stance, two thirds or more say it was broken. */
  CHALLENGED,

  /** At least five families with a stance, and neither side has two thirds. */
  MIXED,

  /** Fewer than five families with a stance. Silence is never scored as good. */
  NO_EVIDENCE,

  /** Families took a stance, and the labels that say so are not reliable enough to conclude. */
  NOT_RELIABLE;

  /** Families with a stance that a word needs. */
  static final int FEWEST_FAMILIES = 5;

  /** The word that files use, for example {@code no_evidence}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Weighs the families who said kept against those who said broken; both have one base.
   *
   * @param conclusive whether the labels behind them may lead to a conclusion
   */
  static Coverage of(Fraction upheld, Fraction breached, boolean conclusive) {
    long base = upheld.base();
    if (base < FEWEST_FAMILIES) {
      return NO_EVIDENCE;
    }
    if (!conclusive) {
      return NOT_RELIABLE;
    }
    if (3 * upheld.count() >= 2 * base) {
      return SUPPORTED;
    }
    return 3 * breached.count() >= 2 * base ? CHALLENGED : MIXED;
  }
}
