package org.heard.reports.findings;

import org.heard.reports.disclosure.Fraction;
import org.heard.reports.statistics.Change;
import org.heard.reports.statistics.ChangeWord;

/**
 * What one series did, on exact counts.
 *
 * @param change the procedure's finding
 * @param latest the figure that is compared
 * @param earlier all earlier ones, pooled
 * @param steady whether the word would be the same with one family more, or one less, on the side
 *     that is counted, of the latest figure as of the earlier one
 */
public record ExactChange(Change change, Fraction latest, Fraction earlier, boolean steady) {
  /**
   * What may be said where the numbers stay inside: a word that hangs on one family would tell of
   * it, and says too much for so few.
   */
  ChangeWord steadyWord() {
    return steady ? change.word() : ChangeWord.TOO_FEW;
  }
}
