package org.heard.reports.disclosure;

/**
 * The numbers of primary suppression.
 *
 * @param minimumCount counts from 1 to below this are hidden, and their complements
 * @param minimumBase shares over a smaller base are hidden
 * @param minimumSettings cells from fewer schools or services are hidden
 */
public record Rules(int minimumCount, int minimumBase, int minimumSettings) {
  /** Counts 1 to 4, bases under 10, two or fewer settings. */
  public static final Rules DEFAULT = new Rules(5, 10, 3);

  /** Whether a count, or what is left of its total, is small enough to point at a family. */
  public boolean smallSide(long count, long total) {
    long rest = total - count;
    return small(count) || small(rest);
  }

  /** Whether a count is 1 to {@code minimumCount - 1}; nobody is hidden by a zero. */
  public boolean small(long count) {
    return count > 0 && count < minimumCount;
  }
}
