package org.heard.reports.disclosure;

/**
 * How many figures are hidden and why, and how the attack ended; numbers only, never which.
 *
 * @param primary figures hidden for their own sake
 * @param secondary figures hidden because they would give hidden ones away
 * @param dropped figures hidden with all that they are linked to, because no smaller choice was
 *     proved safe
 * @param frozen figures printed as an earlier release printed them, although records came later
 * @param revised figures that replace what an earlier release printed
 * @param releases earlier releases that the figures were judged together with
 * @param audit the attack
 */
public record SuppressionSummary(
    long primary,
    long secondary,
    long dropped,
    long frozen,
    long revised,
    int releases,
    AuditResult audit) {
  /** Nothing was looked at. */
  public static final SuppressionSummary NONE =
      new SuppressionSummary(0, 0, 0, 0, 0, 0, new AuditResult(0, 0, 0, 0));
}
