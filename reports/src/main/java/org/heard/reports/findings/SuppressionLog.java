package org.heard.reports.findings;

import org.heard.charter.DisclosureSettings;
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
 */
public record SuppressionLog(
    DisclosureSettings settings,
    long printed,
    long confidential,
    long low,
    long withoutData,
    SuppressionSummary summary) {}
