package org.heard.reports.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.heard.reports.statistics.Interval;

/**
 * The prediction-powered estimate of a share among those who say something, for example the
 * families who say "heard" among those who say "heard" or "not heard". Count and base are both
 * labelled by the machine, so both are corrected, by one random sample of units: those that say
 * nothing are part of it.
 *
 * <p>Among the units to which the machine gives the same answer, people's sample tells how many are
 * on the counted side and how many say something at all; these shares are weighted by how many
 * units the machine gives the answer to everywhere, and the count divided by the base. That is
 * {@link PredictionPowered} with a weight of its own for each answer of the machine: the
 * post-stratified form, to which the tuned one comes down for a label with few values
 * (Angelopoulos, Duchi and Zrnic, arXiv 2311.01453). It is right however good the machine is, if
 * the sample was drawn at random.
 *
 * <p>The interval is the middle 95 % of {@link RatioDraws}. Delta and Fieller intervals were tried
 * and cover in 76 to 92 % of draws for small samples and rare labels; priors from 0.2 to 0.5 and
 * from people's sample too, and leave more settings outside 93 to 97 %. The benchmarks module tries
 * it. The draws start from a fixed seed.
 */
public final class PoweredRatio {
  private static final long SEED = 2311;

  private PoweredRatio() {}

  /** The estimate; empty where people found nobody in the sample who says anything. */
  public static Optional<CorrectedShare> estimate(ReviewedShare reviewed) {
    if (reviewed.people().empty()) {
      return Optional.empty();
    }
    List<AnswerStratum> strata = AnswerStratum.of(reviewed);
    RatioDraws draws = new RatioDraws(strata, new SplittableRandom(SEED)::nextLong);
    double[] ratios = new double[RatioDraws.DRAWS];
    Arrays.setAll(ratios, draw -> draws.next());
    Arrays.sort(ratios);
    Interval interval = middle(ratios);
    double share = Math.max(interval.low(), Math.min(interval.high(), AnswerStratum.share(strata)));
    return Optional.of(
        new CorrectedShare(
            share, interval, reviewed.sample().size(), reviewed.people(), reviewed.machine()));
  }

  /** The middle 95 % of sorted draws. */
  static Interval middle(double[] sorted) {
    int tail = sorted.length / 40;
    return new Interval(sorted[tail], sorted[sorted.length - 1 - tail]);
  }
}
