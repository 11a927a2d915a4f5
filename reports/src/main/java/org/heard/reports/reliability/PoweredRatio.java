package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.Share;

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
 * <p>The interval is the middle 95 % of {@value #DRAWS} draws from what is believed of people's
 * shares within each answer (a Dirichlet belief with prior {@value #PRIOR} for each of the three)
 * and of the machine's shares. Delta and Fieller intervals were tried and cover in 76 to 92 % of
 * draws for small samples and rare labels; this one is tried in the benchmarks module. The draws
 * start from a fixed seed.
 */
public final class PoweredRatio {
  static final int DRAWS = 4000;
  private static final double PRIOR = 1.0 / 3;
  private static final int FEWEST_IN_STRATUM = 2;
  private static final long SEED = 2311;

  /**
   * Units to which the machine gives one answer: what people say of those in the sample, and how
   * many there are everywhere.
   */
  private record Stratum(double counted, double other, double nothing, double everywhere) {
    static Stratum of(List<ReviewedUnit> units, double scale, double everywhere) {
      return new Stratum(
          scale * weight(units, Said.COUNTED),
          scale * weight(units, Said.OTHER_SIDE),
          scale * weight(units, Said.NOTHING),
          everywhere);
    }

    private static double weight(List<ReviewedUnit> units, Said people) {
      return units.stream()
          .filter(unit -> unit.people() == people)
          .mapToDouble(ReviewedUnit::weight)
          .sum();
    }

    double sampled() {
      return counted + other + nothing;
    }

    Stratum plus(Stratum more) {
      return new Stratum(
          counted + more.counted,
          other + more.other,
          nothing + more.nothing,
          everywhere + more.everywhere);
    }
  }

  private PoweredRatio() {}

  /**
   * The estimate; empty where people found nobody in the sample who says anything.
   *
   * @param sample the reviewed units; where their weights differ they count as so many as would
   *     tell as much with equal ones (Kish, Survey Sampling, 1965)
   * @param machine what the machine counts everywhere, out of all who say something
   */
  public static Optional<CorrectedShare> estimate(List<ReviewedUnit> sample, Share machine) {
    long said = sample.stream().filter(unit -> unit.people() != Said.NOTHING).count();
    if (said == 0) {
      return Optional.empty();
    }
    long counted = sample.stream().filter(unit -> unit.people() == Said.COUNTED).count();
    List<Stratum> strata = merged(strata(sample, machine));
    double[] ratios = new double[DRAWS];
    UniformRandomProvider random = new SplittableRandom(SEED)::nextLong;
    List<Draws> draws = strata.stream().map(stratum -> new Draws(stratum, random)).toList();
    for (int draw = 0; draw < DRAWS; draw++) {
      double count = 0;
      double base = 0;
      for (Draws each : draws) {
        each.next();
        count += each.count;
        base += each.base;
      }
      ratios[draw] = count / base;
    }
    Arrays.sort(ratios);
    Interval interval = new Interval(ratios[DRAWS / 40], ratios[DRAWS - 1 - DRAWS / 40]);
    double share = Math.max(interval.low(), Math.min(interval.high(), share(strata)));
    return Optional.of(
        new CorrectedShare(share, interval, sample.size(), new Share(counted, said), machine));
  }

  private static double share(List<Stratum> strata) {
    double count = 0;
    double base = 0;
    for (Stratum each : strata) {
      if (each.sampled() > 0) {
        double scale = each.everywhere() / each.sampled();
        count += scale * each.counted();
        base += scale * (each.counted() + each.other());
      }
    }
    return count / base;
  }

  private static List<Stratum> strata(List<ReviewedUnit> sample, Share machine) {
    double units = sample.stream().mapToDouble(ReviewedUnit::weight).sum();
    double squares = sample.stream().mapToDouble(unit -> unit.weight() * unit.weight()).sum();
    double scale = units / squares;
    List<ReviewedUnit> silent = with(sample, Said.NOTHING);
    double leastSilent = silent.size();
    return List.of(
        Stratum.of(with(sample, Said.COUNTED), scale, (double) machine.count()),
        Stratum.of(with(sample, Said.OTHER_SIDE), scale, (double) machine.base() - machine.count()),
        Stratum.of(silent, scale, Math.max(leastSilent, units - machine.base())));
  }

  private static List<ReviewedUnit> with(List<ReviewedUnit> sample, Said machine) {
    return sample.stream().filter(unit -> unit.machine() == machine).toList();
  }

  /** Answers with hardly any reviewed unit are taken together with the one that has most. */
  private static List<Stratum> merged(List<Stratum> strata) {
    List<Stratum> kept = new ArrayList<>(strata);
    kept.sort(Comparator.comparingDouble(Stratum::sampled));
    while (kept.size() > 1 && kept.get(0).sampled() < FEWEST_IN_STRATUM) {
      Stratum fewest = kept.remove(0);
      kept.add(kept.remove(kept.size() - 1).plus(fewest));
    }
    return kept;
  }

  /** Random numbers for one stratum; a Dirichlet draw is gamma draws over their sum. */
  private static final class Draws {
    private final ContinuousDistribution.Sampler everywhere;
    private final ContinuousDistribution.Sampler counted;
    private final ContinuousDistribution.Sampler other;
    private final ContinuousDistribution.Sampler nothing;

    /** Drawn units of the counted side, and of both sides. */
    private double count;

    private double base;

    Draws(Stratum stratum, UniformRandomProvider random) {
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
