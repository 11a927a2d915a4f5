package org.heard.reports.statistics;

/**
 * The latest quarter (or year) against everything before it.
 *
 * @param latest what was counted in it
 * @param earlier what was counted before, pooled
 * @param difference latest share less earlier share, -1 to 1
 * @param interval 95 % interval of the difference, see {@link Newcombe}
 * @param p two-sided p-value, see {@link Fisher}
 * @param adjusted the p-value adjusted for the family of tests, see {@link Adjustment}
 */
public record Comparison(
    Share latest, Share earlier, double difference, Interval interval, double p, double adjusted) {}
