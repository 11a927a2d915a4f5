package org.heard.reports.statistics;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a control chart is made.
 *
 * @param freeze how many places from the start centre and limits are fixed on; absent for all.
 *     Without effect where the chart has parts
 * @param partAfter numbers of places (from 1) after which a new centre and new limits start
 * @param screening whether outlying moving ranges are left out (charts i, p&prime; and u&prime;)
 * @param floorSigma whether p&prime; and u&prime; limits are never narrower than those of p and u:
 *     with few quarters Laney's estimate often falls under 1, and limits tighter than chance itself
 *     would call chance a signal
 */
public record ChartSettings(
    OptionalInt freeze, List<Integer> partAfter, boolean screening, boolean floorSigma) {
  /** All places in one part, screened, sigma floored at 1. */
  public static final ChartSettings DEFAULT =
      new ChartSettings(OptionalInt.empty(), List.of(), true, true);

  public ChartSettings {
    partAfter = List.copyOf(partAfter);
  }
}
