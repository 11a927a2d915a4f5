package org.heard.reports.statistics;

/**
 * The latest quarter (or year) against everything before it; against those earlier quarters that
 * have an estimate, where estimates are compared.
 *
 * @param latest what was counted in it
 * @param earlier what was counted before, pooled
 * @param difference latest share less earlier share, -1 to 1
 * @param interval 95 % interval of the difference, of counts see {@link Newcombe}
 * @param p two-sided p-value, of counts see {@link Fisher}
 * @param adjusted the p-value adjusted for the family of tests, see {@link Adjustment}
 * @param basis whether counts or corrected estimates are compared
 */
public record Comparison(
    Share latest,
    Share earlier,
    double difference,
    Interval interval,
    double p,
    double adjusted,
    Basis basis) {}
