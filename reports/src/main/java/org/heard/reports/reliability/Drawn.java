package org.heard.reports.reliability;

/**
 * A comment that was drawn.
 *
 * @param id id of the comment
 * @param weight one over the probability with which it was drawn
 */
public record Drawn(String id, double weight) {}
