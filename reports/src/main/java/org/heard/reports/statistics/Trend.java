package org.heard.reports.statistics;

/**
 * The straight line through the last quarters.
 *
 * @param quarters quarters with answers it was drawn through
 * @param slope change of the share from one quarter to the next
 * @param p p-value, see {@link CochranArmitage}
 * @param adjusted the p-value adjusted for the family of tests, see {@link Adjustment}
 */
public record Trend(int quarters, double slope, double p, double adjusted) {}
