package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.heard.reports.statistics.Interval;

/**
 * How well one label is found, and how common it is, from a stratified sample.
 *
 * <p>Estimates are ratios of weighed sums, with the linearised variance of a stratified sample
 * (Cochran, Sampling Techniques, 3rd ed. 1977, section 6.11). Intervals are beta intervals at the
 * effective sample size, reduced for the degrees of freedom as by Korn and Graubard (Survey
 * Methodology 24, 1998), compared with others by Franco and others (J. Survey Statistics and
 * Methodology 7, 2019). Their prior count was chosen by simulation ({@code benchmarks.jar
 * reviewed}): the usual 1/2 covers too rarely for recall, Wilson's interval too often for
 * precision.
 *
 * @param prevalence share of all comments that people would give the label
 * @param precision share of the machine's that people give too; absent where it gave none
 * @param recall share of people's that the machine gives too; absent where they gave none
 * @param f1 the harmonic mean of the two; absent where neither gave any
 */
public record LabelEstimate(
    WeighedRatio prevalence,
    Optional<WeighedRatio> precision,
    Optional<WeighedRatio> recall,
    Optional<WeighedRatio> f1) {
  private static final double PRIOR = 0.8;
  private static final double TAIL = 0.025;

  /** The estimates of one label from drawn comments, at least one. */
  public static LabelEstimate of(List<WeighedCase> cases) {
    ToDoubleFunction<WeighedCase> both = one -> one.people() && one.machine() ? 1 : 0;
    return new LabelEstimate(
        ratio(cases, one -> one.people() ? 1 : 0, one -> 1).orElseThrow(),
        ratio(cases, both, one -> one.machine() ? 1 : 0),
        ratio(cases, both, one -> one.people() ? 1 : 0),
        ratio(
            cases,
            one -> 2 * both.applyAsDouble(one),
            one -> (one.people() ? 1 : 0) + (one.machine() ? 1 : 0)));
  }

  private static Optional<WeighedRatio> ratio(
      List<WeighedCase> cases,
      ToDoubleFunction<WeighedCase> count,
      ToDoubleFunction<WeighedCase> base) {
    double counted = 0;
    double all = 0;
    double squares = 0;
    int inBase = 0;
    for (WeighedCase one : cases) {
      double part = one.weight() * base.applyAsDouble(one);
      counted += one.weight() * count.applyAsDouble(one);
      all += part;
      squares += part * part;
      inBase += part > 0 ? 1 : 0;
    }
    if (all == 0) {
      return Optional.empty();
    }
    double ratio = Math.min(1, counted / all);
    double variance = 0;
    int degrees = 0;
    for (List<WeighedCase> stratum : strata(cases)) {
      int n = stratum.size();
      if (n < 2) {
        continue;
      }
      double size = stratum.stream().mapToDouble(WeighedCase::weight).sum();
      double[] rest =
          stratum.stream()
              .mapToDouble(one -> count.applyAsDouble(one) - ratio * base.applyAsDouble(one))
              .toArray();
      double mean = java.util.Arrays.stream(rest).average().orElse(0);
      double spread = java.util.Arrays.stream(rest).map(r -> (r - mean) * (r - mean)).sum();
      variance += size * size * Math.max(0, 1 - n / size) / n * spread / (n - 1) / (all * all);
      degrees += spread > 0 ? n - 1 : 0;
    }
    double kish = all * all / squares;
    double effective =
        variance > 0 && ratio > 0 && ratio < 1 ? ratio * (1 - ratio) / variance : kish;
    return Optional.of(new WeighedRatio(ratio, interval(ratio, effective, degrees), inBase));
  }

  private static Interval interval(double ratio, double effective, int degrees) {
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);
    double t = degrees > 0 ? TDistribution.of(degrees).inverseSurvivalProbability(TAIL) : z;
    double n = effective * (z / t) * (z / t);
    BetaDistribution belief = BetaDistribution.of(ratio * n + PRIOR, (1 - ratio) * n + PRIOR);
    return new Interval(
        ratio == 0 ? 0 : belief.inverseCumulativeProbability(TAIL),
        ratio == 1 ? 1 : belief.inverseSurvivalProbability(TAIL));
  }

  private static List<List<WeighedCase>> strata(List<WeighedCase> cases) {
    Map<String, List<WeighedCase>> byName = new TreeMap<>();
    cases.forEach(one -> byName.computeIfAbsent(one.stratum(), s -> new ArrayList<>()).add(one));
    return List.copyOf(byName.values());
  }
}
