package org.heard.reports.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The test that shares rise or fall in a straight line over quarters (Cochran, Biometrics 10, 1954;
 * Armitage, Biometrics 11, 1955), with one step of the score from each place in the list to the
 * next. A place without answers is left out but keeps its score, so a missing quarter is a gap in
 * time.
 *
 * @param chiSquare the statistic, one degree of freedom
 * @param p its p-value
 * @param slope change of the share from one quarter to the next, by least squares weighted with the
 *     bases
 * @param quarters places with answers
 */
public record CochranArmitage(double chiSquare, double p, double slope, int quarters) {

  /**
   * The test over shares, oldest first.
   *
   * <p>Where every answer is the same, or fewer than two places have answers, there is no trend to
   * see: chi-square 0, p 1, slope 0.
   */
  public static CochranArmitage trend(List<Share> shares) {
    Share all = shares.stream().reduce(Share.NONE, Share::plus);
    int quarters = (int) shares.stream().filter(share -> !share.empty()).count();
    if (quarters < 2 || all.count() == 0 || all.count() == all.base()) {
      return new CochranArmitage(0, 1, 0, quarters);
    }
    double middle = 0;
    for (int i = 0; i < shares.size(); i++) {
      middle += (double) i * shares.get(i).base() / all.base();
    }
    double common = all.value();
    double lean = 0;
    double spread = 0;
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      double score = i - middle;
      lean += score * (share.count() - common * share.base());
      spread += score * score * share.base();
    }
    double chiSquare = lean * lean / (common * (1 - common) * spread);
    double p = ChiSquare.survival(OptionalDouble.of(chiSquare), 1).getAsDouble();
    return new CochranArmitage(chiSquare, p, lean / spread, quarters);
  }
}
