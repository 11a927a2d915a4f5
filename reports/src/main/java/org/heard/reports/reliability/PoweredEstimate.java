package org.heard.reports.reliability;

import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.Share;

/**
 * A share that rests on people's labels and is sharpened by the machine's.
 *
 * @param share the estimate, 0 to 1
 * @param interval its 95 % interval
 * @param weight how far the machine is used: 0 = people's sample alone, 1 = fully
 * @param people what people count in their sample
 * @param machine what the machine counts everywhere: the uncorrected figure
 */
public record PoweredEstimate(
    double share, Interval interval, double weight, Share people, Share machine) {
  /** Reviewed units from which the interval is proved to hold its level. */
  public static final int FEWEST_FOR_HEADLINE = 50;

  /** Whether enough was reviewed for the estimate to be the published percentage. */
  public boolean headline() {
    return people.base() >= FEWEST_FOR_HEADLINE;
  }
}
