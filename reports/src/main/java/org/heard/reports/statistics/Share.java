package org.heard.reports.statistics;

/**
 * How many of how many, for example 12 of 30 families.
 *
 * @param count how many, 0 to {@code base}
 * @param base of how many; 0 where nobody answered
 */
public record Share(long count, long base) {
  /** A quarter in which nobody answered. */
  public static final Share NONE = new Share(0, 0);

  public Share {
    if (count < 0 || count > base) {
      throw new IllegalArgumentException(
          "a share needs 0 <= count <= base: %d of %d".formatted(count, base));
    }
  }

  /** Whether nobody answered: there is no share then. */
  public boolean empty() {
    return base == 0;
  }

  /**
   * The share from 0 to 1.
   *
   * @throws IllegalStateException where the base is 0
   */
  public double value() {
    if (empty()) {
      throw new IllegalStateException("0 of 0 is no share");
    }
    return (double) count / base;
  }

  /** Both counted together. */
  public Share plus(Share other) {
    return new Share(Math.addExact(count, other.count), Math.addExact(base, other.base));
  }

  /** The 95 % interval of {@link Wilson}; the base must be above 0. */
  public Interval interval() {
    return interval(0.95);
  }

  /** The interval of {@link Wilson} at a confidence; the base must be above 0. */
  public Interval interval(double confidence) {
    return Wilson.interval((double) count, (double) base, confidence);
  }
}
