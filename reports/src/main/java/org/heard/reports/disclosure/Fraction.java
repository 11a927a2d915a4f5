package org.heard.reports.disclosure;

import java.util.List;
import org.heard.model.Measure;

/**
 * Two exact counts that are printed together: how many, out of how many. Each is a sum of measures,
 * so that whoever attacks the print knows what it is made of.
 *
 * @param counted measures whose sum is the count; each also stands in {@code outOf}
 * @param outOf measures whose sum is the base
 */
public record Fraction(List<Measure> counted, List<Measure> outOf) {
  /** Nobody was asked. */
  public static final Fraction NONE = new Fraction(List.of(), List.of());

  public Fraction {
    counted = List.copyOf(counted);
    outOf = List.copyOf(outOf);
  }

  /** Families on the counted side. */
  public long count() {
    return counted.stream().mapToLong(Measure::families).sum();
  }

  /** Families on both sides. */
  public long base() {
    return outOf.stream().mapToLong(Measure::families).sum();
  }

  /**
   * The share, 0 to 1.
   *
   * @throws IllegalStateException where the base is 0
   */
  public double share() {
    if (base() == 0) {
      throw new IllegalStateException("a share of nobody");
    }
    return (double) count() / base();
  }
}
