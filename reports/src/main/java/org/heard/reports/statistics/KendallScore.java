package org.heard.reports.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The distribution of Kendall's score of a series without trend. */
final class KendallScore {
  private KendallScore() {}

  /** The variance, smaller by what ties take away. */
  static double variance(double[] y) {
    return counts(y).values().stream()
        .reduce(terms(y.length), (sum, ties) -> sum - terms(ties), Double::sum);
  }

  static boolean tied(double[] y) {
    return counts(y).size() < y.length;
  }

  /** The chance that a series of {@code n} different scores is at least {@code s} off 0. */
  static double exact(int n, long s) {
    int pairs = n * (n - 1) / 2;
    // chance[k]: that k of the pairs fall; the i-th score adds 0 to i - 1 falling pairs alike.
    double[] chance = new double[pairs + 1];
    chance[0] = 1;
    for (int i = 2; i <= n; i++) {
      double[] next = new double[pairs + 1];
      for (int k = 0; k <= pairs; k++) {
        for (int falls = 0; falls < i && falls <= k; falls++) {
          next[k] += chance[k - falls] / i;
        }
      }
      chance = next;
    }
    double sum = 0;
    for (int k = 0; k <= pairs; k++) {
      if (Math.abs(pairs - 2L * k) >= Math.abs(s)) {
        sum += chance[k];
      }
    }
    return Math.min(1, sum);
  }

  private static double terms(long n) {
    return n * (n - 1.0) * (2.0 * n + 5) / 18;
  }

  private static Map<Double, Long> counts(double[] y) {
    return Arrays.stream(y)
        .boxed()
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
  }
}
