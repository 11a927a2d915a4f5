package org.heard.reports.reliability;

import org.heard.reports.statistics.Interval;

/**
 * A share that was estimated by weights.
 *
 * @param value 0 to 1
 * @param interval its 95 % interval
 * @param cases drawn comments in the share's base
 */
public record WeighedRatio(double value, Interval interval, int cases) {}
