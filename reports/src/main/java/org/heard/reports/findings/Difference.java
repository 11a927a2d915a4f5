package org.heard.reports.findings;

import java.util.OptionalDouble;
import org.heard.reports.statistics.Interval;

/**
 * The numbers behind a word for change. The earlier quarters' own counts are not among them, since
 * they would give away quarters that are hidden.
 *
 * @param difference latest share less that of all earlier quarters, -1 to 1
 * @param interval its Newcombe interval, 95 %
 * @param p p-value of Fisher's exact test
 * @param adjusted the same, adjusted for the family of tests (Benjamini-Hochberg)
 * @param trendP p-value of the Cochran-Armitage trend; empty where too few quarters have answers
 * @param trendAdjusted the same, adjusted
 */
public record Difference(
    double difference,
    Interval interval,
    double p,
    double adjusted,
    OptionalDouble trendP,
    OptionalDouble trendAdjusted) {}
