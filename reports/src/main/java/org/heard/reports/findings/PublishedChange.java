package org.heard.reports.findings;

import org.heard.reports.statistics.Basis;
import org.heard.reports.statistics.ChangeWord;

/**
 * What one series did.
 *
 * @param id {@code ratings}, {@code comments}, or the id of a message or commitment
 * @param word what may be said of it
 * @param basis what is compared: counts with those of all earlier quarters, or corrected figures
 *     with those of the earlier quarters that have one
 * @param difference the numbers behind the word
 */
public record PublishedChange(
    String id, ChangeWord word, Basis basis, Published<Difference> difference) {
  /** Whether corrected figures are compared. */
  public boolean corrected() {
    return basis == Basis.CORRECTED;
  }
}
