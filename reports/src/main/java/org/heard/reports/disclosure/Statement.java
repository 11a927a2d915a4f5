package org.heard.reports.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sum of counts and what is known of it. A published total says one value; a rounded one says a
 * range.
 *
 * @param sum the counts
 * @param low the least that it can be
 * @param high the most that it can be
 */
public record Statement(LinearForm sum, long low, long high) {
  /** A bound this far away is none. */
  static final long NO_LIMIT = 1_000_000_000_000L;

  public Statement {
    if (low > high) {
      throw new IllegalArgumentException("low " + low + " is above high " + high);
    }
  }

  /** A sum whose value is known. */
  public static Statement equal(LinearForm sum, long value) {
    return new Statement(sum, value, value);
  }

  /** Whether it says one value. */
  public boolean exact() {
    return low == high;
  }

  /** What it says of some cells where all others have the given counts. */
  Statement within(Set<Integer> cells, long[] counts) {
    Map<Integer, Long> inside = new TreeMap<>();
    long outside = 0;
    for (int i = 0; i < sum.size(); i++) {
      if (cells.contains(sum.cell(i))) {
        inside.put(sum.cell(i), sum.weightAt(i));
      } else {
        outside = Math.addExact(outside, Math.multiplyExact(sum.weightAt(i), counts[sum.cell(i)]));
      }
    }
    return new Statement(LinearForm.of(inside), low - outside, high - outside);
  }

  /** Whether it says how little the sum can be. */
  boolean limitedBelow() {
    return low > -NO_LIMIT / 2;
  }

  /** Whether it says how much the sum can be. */
  boolean limitedAbove() {
    return high < NO_LIMIT / 2;
  }

  /** Whether the counts fit what is known. */
  boolean holds(long[] counts) {
    long value = sum.value(counts);
    return low <= value && value <= high;
  }
}
