package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.Wilson;

/**
 * How well one label is found, and how common it is, from a stratified sample.
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
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);
    double t = degrees > 0 ? TDistribution.of(degrees).inverseSurvivalProbability(0.025) : z;
    double n = effective * (z / t) * (z / t);
    return Wilson.interval(ratio * n, n);
  }

  private static List<List<WeighedCase>> strata(List<WeighedCase> cases) {
    Map<String, List<WeighedCase>> byName = new TreeMap<>();
    cases.forEach(one -> byName.computeIfAbsent(one.stratum(), s -> new ArrayList<>()).add(one));
    return List.copyOf(byName.values());
  }
}
