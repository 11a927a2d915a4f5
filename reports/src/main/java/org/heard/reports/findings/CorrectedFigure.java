package org.heard.reports.findings;

import org.heard.reports.statistics.Interval;

/**
 * A corrected share that may be printed; whole percentages, since the sample is small.
 *
 * @param share 0 to 1, rounded to a hundredth
 * @param interval its 95 % interval, likewise
 * @param reviewed families, cases or items that people reviewed
 * @param headline whether it is the figure to quote: enough was reviewed
 */
public record CorrectedFigure(double share, Interval interval, long reviewed, boolean headline) {}
