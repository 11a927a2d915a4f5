package org.heard.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.heard.reports.statistics.Series;
import org.heard.reports.statistics.Share;

/**
 * A made-up area whose truth is known.
 *
 * @param quarters how many quarters there are
 * @param families how many families speak of each message in each quarter
 * @param series how many series are tested together: five messages, the headline's two, or one
 *     alone
 * @param changed how many of them rise by 15 points half-way, and stay there
 * @param before the share that they start from
 */
record FindingSetting(int quarters, int families, int series, int changed, double before) {
  static final int MESSAGES = 5;
  private static final double BEFORE = 0.45;
  private static final double RISE = 0.15;

  /** Five messages, each upheld by 45 % of the families at first. */
  static FindingSetting messages(int quarters, int families, int changed) {
    return new FindingSetting(quarters, families, MESSAGES, changed, BEFORE);
  }

  /** One history of the area. */
  List<Series> draw(RandomGenerator random) {
    List<Series> family = new ArrayList<>();
    for (int each = 0; each < series; each++) {
      List<Share> shares = new ArrayList<>();
      for (int quarter = 0; quarter < quarters; quarter++) {
        boolean risen = each < changed && quarter >= quarters / 2;
        double share = risen ? before + RISE : before;
        long upheld = random.doubles(families).filter(draw -> draw < share).count();
        shares.add(new Share(upheld, families));
      }
      family.add(new Series("m" + (each + 1), shares));
    }
    return family;
  }

  long seed() {
    long others = (MESSAGES - series) * 100L + Math.round(100 * (before - BEFORE));
    return ((quarters * 1000L + families) * 10 + changed + others * 1_000_000L) * 100_000L;
  }
}
