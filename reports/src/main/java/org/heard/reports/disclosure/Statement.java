package org.heard.reports.disclosure;

/**
 * A sum of counts and what is known of it. A published total says one value; a rounded one says a
 * range.
 *
 * @param sum the counts
 * @param low the least that it can be
 * @param high the most that it can be
 */
public record Statement(LinearForm sum, long low, long high) {
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

  /** Whether the counts fit what is known. */
  boolean holds(long[] counts) {
    long value = sum.value(counts);
    return low <= value && value <= high;
  }
}
