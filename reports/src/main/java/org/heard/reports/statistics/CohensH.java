package org.heard.reports.statistics;

/**
 * The size of a difference between two shares on the arcsine scale, where a step means the same
 * near 0 or 1 as in the middle (Cohen, Statistical Power Analysis, 1988, chapter 6). About 0.2 is
 * small, 0.5 middling, 0.8 large.
 */
public final class CohensH {
  private CohensH() {}

  /** The effect of {@code later} over {@code earlier}, from -pi to pi; both bases above 0. */
  public static double of(Share later, Share earlier) {
    return angle(later) - angle(earlier);
  }

  private static double angle(Share share) {
    return 2 * Math.asin(Math.sqrt(share.value()));
  }
}
