package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.heard.reports.statistics.Interval;

/**
 * Intervals of a figure without a formula: drawn again and again from the rows themselves (Efron,
 * Ann. Stat. 7, 1979), the middle 95 % of the draws. The same rows give the same interval.
 *
 * @param draws how often, for example 1,000
 * @param seed where the draws start
 */
public record Bootstrap(int draws, long seed) {
  /** A thousand draws. */
  public static final Bootstrap DEFAULT = new Bootstrap(1000, 1);

  /**
   * One interval for each figure. Draws in which a figure is {@code NaN} (it cannot be had from
   * them) are left out of its interval; where none is left, the interval is 0 to 1. Of a handful of
   * rows the middle draws may all lie on one side of the figure itself; the interval then reaches
   * to it.
   *
   * @param rows what is drawn from, at least one
   * @param figures from a draw to its figures, always the same number
   */
  public <T> List<Interval> intervals(List<T> rows, Function<List<T>, double[]> figures) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] drawn = new double[draws][];
    List<T> draw = new ArrayList<>(rows);
    for (int i = 0; i < draws; i++) {
      for (int j = 0; j < rows.size(); j++) {
        draw.set(j, rows.get(random.nextInt(rows.size())));
      }
      drawn[i] = figures.apply(draw);
    }
    double[] seen = figures.apply(rows);
    List<Interval> intervals = new ArrayList<>();
    for (int figure = 0; figure < seen.length; figure++) {
      int at = figure;
      Interval middle =
          middle(Arrays.stream(drawn).mapToDouble(figuresOf -> figuresOf[at]).toArray());
      intervals.add(
          Double.isNaN(seen[at])
              ? middle
              : new Interval(Math.min(middle.low(), seen[at]), Math.max(middle.high(), seen[at])));
    }
    return intervals;
  }

  private static Interval middle(double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (sorted.length == 0) {
      return new Interval(0, 1);
    }
    int cut = (int) Math.floor(0.025 * sorted.length);
    return new Interval(sorted[cut], sorted[sorted.length - 1 - cut]);
  }
}
