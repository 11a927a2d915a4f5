package org.heard.reports.chart;

/**
 * What a process chart writes beside its lines.
 *
 * @param mean for example {@code mean}
 * @param upper for example {@code upper limit}
 * @param lower for example {@code lower limit}
 */
public record ProcessWords(String mean, String upper, String lower) {}
