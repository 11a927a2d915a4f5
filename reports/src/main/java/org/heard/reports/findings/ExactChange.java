package org.heard.reports.findings;

import org.heard.reports.disclosure.Fraction;
import org.heard.reports.statistics.Change;

/**
 * What one series did, on exact counts.
 *
 * @param change the procedure's finding
 * @param latest the figure that is compared
 * @param earlier all earlier ones, pooled
 */
public record ExactChange(Change change, Fraction latest, Fraction earlier) {}
