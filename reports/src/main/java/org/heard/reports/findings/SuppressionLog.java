package org.heard.reports.findings;

import java.util.List;
import org.heard.charter.DisclosureSettings;
import org.heard.model.Revision;
import org.heard.reports.disclosure.SuppressionSummary;

/**
 * How much was hidden, never which values.
 *
 * @param settings the numbers of disclosure control
 * @param printed figures that are printed
 * @param confidential figures that are hidden since they could point at a family
 * @param low figures that are hidden since too few families stand behind them
 * @param withoutData figures that nothing was collected for
 * @param summary why figures are hidden, and how the attack on the others ended
 * @param revisions the quarters whose published figures were corrected, with the reasons
 * @param quotes how many approved quotes are printed, and why others are not
 */
public record SuppressionLog(
    DisclosureSettings settings,
    long printed,
    long confidential,
    long low,
    long withoutData,
    SuppressionSummary summary,
    List<Revision> revisions,
    QuoteLog quotes) {
  public SuppressionLog {
    revisions = List.copyOf(revisions);
  }
}
