package org.heard.reports.disclosure;

import java.util.List;
import org.heard.model.Measure;

/**
 * What a word or a mark of the report tells of counts that may be hidden, as a weighted sum that
 * lies between two numbers: "no evidence" says that fewer than five families took a stance.
 *
 * @param times weight of each count of the first sum
 * @param counts the first sum
 * @param otherTimes weight of each count of the second sum
 * @param others the second sum; may be empty
 * @param low the least that both together can be
 * @param high the most that they can be
 */
public record PublicRange(
    long times, List<Measure> counts, long otherTimes, List<Measure> others, long low, long high) {
  /** More than any weighted count of families. */
  public static final long NO_LIMIT = Statement.NO_LIMIT;

  public PublicRange {
    counts = List.copyOf(counts);
    others = List.copyOf(others);
  }

  /** A plain sum between two numbers. */
  public static PublicRange between(List<Measure> counts, long low, long high) {
    return new PublicRange(1, counts, 0, List.of(), low, high);
  }
}
