package org.heard.reports.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Makes the p-values of several tests honest together. The figures are what R's {@code p.adjust}
 * gives.
 */
public enum Adjustment {
  /**
   * Holds the share of false alarms among the alarms (Benjamini and Hochberg, J. R. Stat. Soc. B
   * 57, 1995). The one we decide by.
   */
  BENJAMINI_HOCHBERG,
  /** The same under any dependence between tests (Benjamini and Yekutieli, Ann. Stat. 29, 2001). */
  BENJAMINI_YEKUTIELI,
  /** Holds the chance of any false alarm (Holm, Scand. J. Stat. 6, 1979). */
  HOLM,
  /** Holds the chance of any false alarm by plain multiplication. */
  BONFERRONI;

  /**
   * The adjusted p-values in the order of {@code p}.
   *
   * @throws IllegalArgumentException where a value is not a probability
   */
  public double[] adjust(double... p) {
    for (double value : p) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("a p-value is 0 to 1: " + value);
      }
    }
    return switch (this) {
      case BENJAMINI_HOCHBERG -> stepUp(p, p.length);
      case BENJAMINI_YEKUTIELI ->
          stepUp(p, p.length * IntStream.rangeClosed(1, p.length).mapToDouble(i -> 1.0 / i).sum());
      case HOLM -> stepDown(p);
      case BONFERRONI -> Arrays.stream(p).map(value -> Math.min(1, value * p.length)).toArray();
    };
  }

  private static double[] stepUp(double[] p, double factor) {
    int[] order = order(p);
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int rank = p.length; rank >= 1; rank--) {
      int at = order[rank - 1];
      least = Math.min(least, p[at] * factor / rank);
      adjusted[at] = least;
    }
    return adjusted;
  }

  private static double[] stepDown(double[] p) {
    int[] order = order(p);
    double[] adjusted = new double[p.length];
    double most = 0;
    for (int rank = 1; rank <= p.length; rank++) {
      int at = order[rank - 1];
      most = Math.max(most, Math.min(1, p[at] * (p.length - rank + 1)));
      adjusted[at] = most;
    }
    return adjusted;
  }

  private static int[] order(double[] p) {
    return IntStream.range(0, p.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
