package org.heard.reports.reliability;

import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.Share;

/**
 * A share of those who said something, counted by a machine and corrected by people's review of a
 * random sample of units.
 *
 * @param share the estimate, 0 to 1
 * @param interval its 95 % interval
 * @param reviewed units that people reviewed, whether or not they said anything
 * @param people what people count in their sample
 * @param machine what the machine counts everywhere: the uncorrected figure
 */
public record CorrectedShare(
    double share, Interval interval, long reviewed, Share people, Share machine) {
  /** Reviewed units from which the interval is proved to hold its level. */
  public static final int FEWEST_FOR_HEADLINE = 50;

  /** Reviewed units with something to say that a share needs. */
  public static final int FEWEST_WITH_EVIDENCE = 10;

  /** Whether enough was reviewed for the estimate to be the published percentage. */
  public boolean headline() {
    return quotable(reviewed, people);
  }

  /** As {@link #headline()}, before there is an estimate. */
  public static boolean quotable(long reviewed, Share people) {
    return reviewed >= FEWEST_FOR_HEADLINE && people.base() >= FEWEST_WITH_EVIDENCE;
  }
}
