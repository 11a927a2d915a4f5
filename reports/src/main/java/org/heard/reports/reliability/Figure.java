package org.heard.reports.reliability;

import org.heard.reports.statistics.Interval;

/**
 * One score with its interval.
 *
 * @param name for example {@code stance_micro_f1}
 * @param value 0 to 1
 * @param interval its 95 % bootstrap interval
 */
public record Figure(String name, double value, Interval interval) {}
