package org.heard.reports.disclosure;

/**
 * The counts of a figure as they are printed.
 *
 * @param count families on the counted side
 * @param base families on both sides
 */
public record PrintedCounts(long count, long base) {}
