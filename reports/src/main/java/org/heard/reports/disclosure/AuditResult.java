package org.heard.reports.disclosure;

/**
 * How the attack on the chosen figures ended; numbers only.
 *
 * @param attacked sums that had to be shown safe
 * @param parts connected parts that were attacked apart
 * @param repairs rounds in which figures were hidden after an attack succeeded
 * @param knownBefore sums that earlier releases had given away already
 */
public record AuditResult(int attacked, int parts, int repairs, int knownBefore) {}
