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
 * @param changed how many of the five messages rise by 15 points half-way, and stay there
 */
record FindingSetting(int quarters, int families, int changed) {
  static final int MESSAGES = 5;
  private static final double BEFORE = 0.45;
  private static final double RISE = 0.15;

  /** One history of the area. */
  List<Series> draw(RandomGenerator random) {
    List<Series> family = new ArrayList<>();
    for (int message = 0; message < MESSAGES; message++) {
      List<Share> shares = new ArrayList<>();
      for (int quarter = 0; quarter < quarters; quarter++) {
        boolean risen = message < changed && quarter >= quarters / 2;
        double share = risen ? BEFORE + RISE : BEFORE;
        long upheld = random.doubles(families).filter(draw -> draw < share).count();
        shares.add(new Share(upheld, families));
      }
      family.add(new Series("m" + (message + 1), shares));
    }
    return family;
  }
}
