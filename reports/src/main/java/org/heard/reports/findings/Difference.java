package org.heard.reports.findings;

import java.util.OptionalDouble;
import org.heard.reports.statistics.Interval;

/**
 * The numbers behind a word for change. The earlier quarters' own counts are not among them, since
 * they would give away quarters that are hidden.
 *
 * @param difference latest share less earlier share, -1 to 1
 * @param interval its 95 % interval, of counts Newcombe's
 * @param p p-value, of counts that of Fisher's exact test
 * @param adjusted the same, adjusted for the family of tests (Benjamini-Hochberg)
 * @param trendP p-value of the Cochran-Armitage trend; empty where too few quarters have answers,
 *     and for corrected figures
 * @param trendAdjusted the same, adjusted
 */
public record Difference(
    double difference,
    Interval interval,
    double p,
    double adjusted,
    OptionalDouble trendP,
    OptionalDouble trendAdjusted) {}
