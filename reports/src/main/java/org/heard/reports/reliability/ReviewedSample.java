package org.heard.reports.reliability;

import org.heard.reports.statistics.Share;

/**
 * What the machine says of all units of a quarter, and people of a random sample of them. A unit is
 * whatever the percentage counts: a family, a case, a comment.
 *
 * @param units all units of the quarter, reviewed or not
 * @param machineYes those of them that the machine counts
 * @param agreedYes reviewed units that both count
 * @param missed reviewed units that people count and the machine does not
 * @param falseAlarms reviewed units that the machine counts and people do not
 * @param agreedNo reviewed units that neither counts
 */
public record ReviewedSample(
    long units, long machineYes, long agreedYes, long missed, long falseAlarms, long agreedNo) {
  public ReviewedSample {
    if (agreedYes < 0 || missed < 0 || falseAlarms < 0 || agreedNo < 0) {
      throw new IllegalArgumentException("counts of a reviewed sample are 0 or more");
    }
    long reviewed = agreedYes + missed + falseAlarms + agreedNo;
    if (machineYes < agreedYes + falseAlarms
        || units - machineYes < missed + agreedNo
        || reviewed == 0) {
      throw new IllegalArgumentException("the sample is part of all units and has at least one");
    }
  }

  /** Reviewed units. */
  public long reviewed() {
    return agreedYes + missed + falseAlarms + agreedNo;
  }

  /** What people count in the sample. */
  public Share people() {
    return new Share(agreedYes + missed, reviewed());
  }

  /** What the machine counts in the sample. */
  public Share machineInSample() {
    return new Share(agreedYes + falseAlarms, reviewed());
  }

  /** What the machine counts everywhere. */
  public Share machine() {
    return new Share(machineYes, units);
  }
}
