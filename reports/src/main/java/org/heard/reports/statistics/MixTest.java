package org.heard.reports.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the parts of a whole changed from one time to another: Pearson's chi-square of the two
 * columns of a table. Parts in which fewer than {@value #FEWEST_EXPECTED} are expected in either
 * column are taken together, as the approximation needs (Cochran, Biometrics 10, 1954).
 */
public final class MixTest {
  private static final int FEWEST_EXPECTED = 5;

  private MixTest() {}

  /**
   * One part of the whole.
   *
   * @param latest how many of it in the latest time
   * @param earlier how many of it before
   */
  public record Part(long latest, long earlier) {}

  /** The p-value; 1 where there is nothing to compare. */
  public static double p(List<Part> parts) {
    long latest = parts.stream().mapToLong(Part::latest).sum();
    long earlier = parts.stream().mapToLong(Part::earlier).sum();
    if (latest == 0 || earlier == 0) {
      return 1;
    }
    double smaller = (double) Math.min(latest, earlier) / (latest + earlier);
    List<Share> rows = new ArrayList<>();
    Share rest = Share.NONE;
    for (Part part : parts) {
      Share row = new Share(part.latest(), part.latest() + part.earlier());
      if (row.base() * smaller < FEWEST_EXPECTED) {
        rest = rest.plus(row);
      } else {
        rows.add(row);
      }
    }
    if (!rest.empty()) {
      rows.add(rest);
    }
    return ChiSquare.p(rows).orElse(1);
  }
}
