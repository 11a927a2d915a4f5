package org.heard.reports.statistics;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Fisher's exact test that two shares are one, two-sided: the chance of all tables with the same
 * margins that are no likelier than the one seen (Fisher, J. R. Stat. Soc. 98, 1935).
 */
public final class Fisher {
  private static final FisherExactTest TEST =
      FisherExactTest.withDefaults().with(AlternativeHypothesis.TWO_SIDED);

  private Fisher() {}

  /**
   * The p-value; 1 where a base is 0 or where both shares are all or nothing together, since such a
   * table can tell nothing.
   */
  public static double twoSided(Share one, Share other) {
    Share both = one.plus(other);
    if (one.empty() || other.empty() || both.count() == 0 || both.count() == both.base()) {
      return 1;
    }
    int[][] table = {
      {Math.toIntExact(one.count()), Math.toIntExact(one.base() - one.count())},
      {Math.toIntExact(other.count()), Math.toIntExact(other.base() - other.count())}
    };
    return Math.min(1, TEST.test(table).getPValue());
  }
}
