package org.heard.reports.statistics;

import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Anhoej's two rules: a run on one side of the centre that is too long, or too few crossings of it
 * (Anhoej and Olesen, PLoS ONE 9(11), 2014, e113825). They adapt to the number of points and hold
 * about 5 % false alarms for a whole chart.
 *
 * @param observations places of the chart, gaps included
 * @param useful values that lie off the centre
 * @param longest longest run on one side; absent where no value is useful
 * @param longestMax longest run that chance allows, see {@link #longestMax(int)}
 * @param crossings how often the line crosses the centre
 * @param crossingsMin fewest crossings that chance allows, see {@link #crossingsMin(int)}
 */
public record Runs(
    int observations,
    int useful,
    OptionalInt longest,
    OptionalInt longestMax,
    OptionalInt crossings,
    OptionalInt crossingsMin) {

  /** Of values about a centre; NaN is a gap, which neither counts nor breaks a run. */
  public static Runs of(double[] values, double centre) {
    int useful = 0;
    int crossings = 0;
    int run = 0;
    int longest = 0;
    double last = 0;
    for (double value : values) {
      double side = Math.signum(value - centre);
      if (side == 0 || Double.isNaN(side)) {
        continue;
      }
      useful++;
      crossings += useful > 1 && side != last ? 1 : 0;
      run = side == last ? run + 1 : 1;
      longest = Math.max(longest, run);
      last = side;
    }
    if (useful == 0) {
      OptionalInt none = OptionalInt.empty();
      return new Runs(values.length, 0, none, none, none, none);
    }
    return new Runs(
        values.length,
        useful,
        OptionalInt.of(longest),
        OptionalInt.of(longestMax(useful)),
        OptionalInt.of(crossings),
        OptionalInt.of(crossingsMin(useful)));
  }

  /** Whether either rule is broken: the process is not one stable process. */
  public boolean signal() {
    return longest.isPresent()
        && (longest.getAsInt() > longestMax.orElseThrow()
            || crossings.orElseThrow() < crossingsMin.orElseThrow());
  }

  /** The base-2 logarithm of the useful values, rounded, plus 3. */
  public static int longestMax(int useful) {
    return (int) Math.rint(Math.log(useful) / Math.log(2)) + 3;
  }

  /** The 5 % point of crossings among one less than the useful values, each with chance 1/2. */
  public static int crossingsMin(int useful) {
    return BinomialDistribution.of(useful - 1, 0.5).inverseCumulativeProbability(0.05);
  }
}
