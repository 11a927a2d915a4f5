package org.heard.reports.page;

import org.heard.reports.findings.Published;
import org.heard.reports.findings.ShareFigure;

/** Which way the most of a source's families, cases or items say, as far as its interval tells. */
enum SourceLeaning {
  /** More than half, whole interval above. */
  YES,

  /** Less than half, whole interval below. */
  NO,

  /** The interval holds a half. */
  UNDECIDED,

  /** No figure is printed. */
  UNKNOWN;

  static SourceLeaning of(Published<ShareFigure> share) {
    return share
        .shown()
        .map(
            shown ->
                shown.interval().low() > 0.5 ? YES : shown.interval().high() < 0.5 ? NO : UNDECIDED)
        .orElse(UNKNOWN);
  }
}
