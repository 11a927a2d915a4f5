package org.heard.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.heard.reports.reliability.ReviewedShare;
import org.heard.reports.reliability.ReviewedUnit;
import org.heard.reports.reliability.Said;
import org.heard.reports.statistics.Share;

/**
 * A quarter in which only some families say anything, a machine of known quality for both sides,
 * and people who label a random sample of all families.
 *
 * @param f1 F1 of the machine for each side
 * @param lean its recall over its precision for the counted side, and the inverse for the other: 1
 *     for a machine that counts as many as there are, above for one that flatters
 * @param share true share of the counted side among families who say something
 * @param evidence share of families who say something
 * @param reviewed families that people label
 */
record RatioSetting(double f1, double lean, double share, double evidence, int reviewed) {
  private static final List<Said> ANSWERS = List.of(Said.COUNTED, Said.OTHER_SIDE, Said.NOTHING);

  private static final int SIDES = ANSWERS.size();

  /** Of what the machine misses on one side, how much it takes for the other at most. */
  private static final double TAKEN_FOR_THE_OTHER = 0.3;

  /** Chances of what a family says (rows) and what the machine takes it to say (columns). */
  double[][] chances() {
    double counted = share * evidence;
    double other = evidence - counted;
    double found = counted * recall(lean);
    double otherFound = other * recall(1 / lean);
    double surplus = lean * counted - found;
    double otherSurplus = other / lean - otherFound;
    double[][] chances = new double[SIDES][SIDES];
    chances[0][0] = found;
    chances[1][1] = otherFound;
    chances[0][1] = TAKEN_FOR_THE_OTHER * Math.min(counted - found, otherSurplus);
    chances[1][0] = TAKEN_FOR_THE_OTHER * Math.min(other - otherFound, surplus);
    chances[0][2] = counted - found - chances[0][1];
    chances[1][2] = other - otherFound - chances[1][0];
    chances[2][0] = surplus - chances[1][0];
    chances[2][1] = otherSurplus - chances[0][1];
    chances[2][2] = 1 - evidence - chances[2][0] - chances[2][1];
    return chances;
  }

  private double recall(double leaning) {
    return f1 * (1 + leaning) / 2;
  }

  /** Whether there can be such a machine. */
  boolean possible() {
    for (double[] row : chances()) {
      for (double chance : row) {
        if (chance < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** One quarter; its first families are the sample, since the order is random. */
  ReviewedShare draw(RandomGenerator random) {
    double[][] chances = chances();
    double weight = (double) PoweredSetting.UNITS / reviewed;
    List<ReviewedUnit> sample = new ArrayList<>();
    long counted = 0;
    long said = 0;
    for (int unit = 0; unit < PoweredSetting.UNITS; unit++) {
      int cell = cell(chances, random.nextDouble());
      Said people = ANSWERS.get(cell / SIDES);
      Said machine = ANSWERS.get(cell % SIDES);
      counted += machine == Said.COUNTED ? 1 : 0;
      said += machine != Said.NOTHING ? 1 : 0;
      if (unit < reviewed) {
        sample.add(new ReviewedUnit(people, machine, weight));
      }
    }
    return new ReviewedShare(sample, new Share(counted, said));
  }

  private static int cell(double[][] chances, double draw) {
    double below = 0;
    int cell = 0;
    for (double[] row : chances) {
      for (double chance : row) {
        below += chance;
        if (draw < below) {
          return cell;
        }
        cell++;
      }
    }
    return SIDES * SIDES - 1;
  }

  long seed() {
    return String.format(Locale.ROOT, "%s %s %s %s %d", f1, lean, share, evidence, reviewed)
        .hashCode();
  }
}
