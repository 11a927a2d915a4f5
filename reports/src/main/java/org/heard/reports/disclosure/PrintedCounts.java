package org.heard.reports.disclosure;

/**
 * The counts of a figure as they are printed.
 *
 * @param count families on the counted side
 * @param base families on both sides
 * @param revised whether they replace what an earlier release printed
 */
public record PrintedCounts(long count, long base, boolean revised) {}
