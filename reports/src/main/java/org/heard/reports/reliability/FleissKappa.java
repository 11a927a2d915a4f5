package org.heard.reports.reliability;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Agreement of several coders beyond chance (Fleiss, Psychol. Bull. 76, 1971). */
public final class FleissKappa {
  private FleissKappa() {}

  /**
   * Of how often each label was given.
   *
   * @param units for each comment the count of each label; every comment has the same number of
   *     coders, 2 or more
   * @return 1 = full, 0 = chance; absent where only one label was given at all
   */
  public static OptionalDouble of(List<int[]> units) {
    int coders = IntStream.of(units.get(0)).sum();
    double[] share = new double[units.get(0).length];
    double observed = 0;
    for (int[] unit : units) {
      if (IntStream.of(unit).sum() != coders || coders < 2) {
        throw new IllegalArgumentException("every comment needs the same coders, 2 or more");
      }
      double pairs = 0;
      for (int k = 0; k < unit.length; k++) {
        share[k] += (double) unit[k] / coders / units.size();
        pairs += unit[k] * (unit[k] - 1.0);
      }
      observed += pairs / (coders * (coders - 1.0)) / units.size();
    }
    double expected = 0;
    for (double part : share) {
      expected += part * part;
    }
    return 1 - expected < 1e-12
        ? OptionalDouble.empty()
        : OptionalDouble.of((observed - expected) / (1 - expected));
  }
}
