package org.heard.reports.statistics;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How an XmR chart is made.
 *
 * @param better which way is good
 * @param screening whether outlying moving ranges are left out of the limits (the habit of NHS-R;
 *     the NHS England spreadsheet keeps them in)
 * @param baseline how many places from each rebase the limits are fixed on; absent for all
 * @param target what the process should reach, if there is a target
 */
public record XmrSettings(
    Better better, boolean screening, OptionalInt baseline, OptionalDouble target) {
  public XmrSettings {
    if (baseline.isPresent() && baseline.getAsInt() < 1) {
      throw new IllegalArgumentException("a baseline needs at least one point");
    }
  }

  /** Screened, limits from all points, no target. */
  public static XmrSettings of(Better better) {
    return new XmrSettings(better, true, OptionalInt.empty(), OptionalDouble.empty());
  }
}
