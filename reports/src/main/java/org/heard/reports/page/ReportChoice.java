package org.heard.reports.page;

import java.util.Optional;

/**
 * Which stretch of time a report is about, as the user typed it.
 *
 * @param quarter for example {@code 2026-27 Q1} or {@code 2026-04-01}; empty for the last quarter
 *     with data
 * @param year for example {@code 2026-27}: adds the yearly page; may be empty
 */
public record ReportChoice(Optional<String> quarter, Optional<String> year) {
  /** The last quarter with data, no yearly page. */
  public static final ReportChoice LATEST = new ReportChoice(Optional.empty(), Optional.empty());
}
