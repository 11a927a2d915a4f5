package org.heard.reports.reliability;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Draws from what is believed of a corrected share: of people's shares within each answer of the
 * machine (a Dirichlet belief with prior {@value #PRIOR} for each of the three) and of the
 * machine's own shares. A Dirichlet draw is gamma draws over their sum.
 */
final class RatioDraws {
  static final int DRAWS = 4000;
  private static final double PRIOR = 1.0 / 3;

  private final List<Draws> strata;

  RatioDraws(List<AnswerStratum> strata, UniformRandomProvider random) {
    this.strata = strata.stream().map(stratum -> new Draws(stratum, random)).toList();
  }

  /** The next draw of the share. */
  double next() {
    double count = 0;
    double base = 0;
    for (Draws each : strata) {
      each.next();
      count += each.count;
      base += each.base;
    }
    return count / base;
  }

  /** Random numbers for one stratum. */
  private static final class Draws {
    private final ContinuousDistribution.Sampler everywhere;
    private final ContinuousDistribution.Sampler counted;
    private final ContinuousDistribution.Sampler other;
    private final ContinuousDistribution.Sampler nothing;

    /** Drawn units of the counted side, and of both sides. */
    private double count;

    private double base;

    Draws(AnswerStratum stratum, UniformRandomProvider random) {
      everywhere = gamma(stratum.everywhere(), random);
      counted = gamma(stratum.counted() + PRIOR, random);
      other = gamma(stratum.other() + PRIOR, random);
      nothing = gamma(stratum.nothing() + PRIOR, random);
    }

    private static ContinuousDistribution.Sampler gamma(
        double shape, UniformRandomProvider random) {
      return GammaDistribution.of(Math.max(shape, 1e-9), 1).createSampler(random);
    }

    void next() {
      double units = everywhere.sample();
      double one = counted.sample();
      double two = other.sample();
      double both = one + two;
      double share = units / (both + nothing.sample());
      count = share * one;
      base = share * both;
    }
  }
}
