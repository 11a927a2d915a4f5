package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Units to which the machine gives one answer: what people say of those in the sample, and how many
 * there are everywhere.
 *
 * @param counted sampled units that people put on the counted side
 * @param other sampled units that people put on the other side
 * @param nothing sampled units of which people say that they say nothing
 * @param everywhere units with the machine's answer, sampled or not
 */
record AnswerStratum(double counted, double other, double nothing, double everywhere) {
  private static final int FEWEST_SAMPLED = 2;

  /**
   * The strata of a quarter. Where the weights of units differ they count as so many as would tell
   * as much with equal ones (Kish, Survey Sampling, 1965); answers with hardly any reviewed unit
   * are taken together with the one that has most.
   */
  static List<AnswerStratum> of(ReviewedShare quarter) {
    double units = quarter.sample().stream().mapToDouble(ReviewedUnit::weight).sum();
    double squares =
        quarter.sample().stream().mapToDouble(unit -> unit.weight() * unit.weight()).sum();
    double scale = units / squares;
    double said = quarter.machine().base();
    double counted = quarter.machine().count();
    List<ReviewedUnit> silent = with(quarter.sample(), Said.NOTHING);
    double leastSilent = silent.size();
    return merged(
        List.of(
            of(with(quarter.sample(), Said.COUNTED), scale, counted),
            of(with(quarter.sample(), Said.OTHER_SIDE), scale, said - counted),
            of(silent, scale, Math.max(leastSilent, units - said))));
  }

  /** The share that strata come to; they may be of several quarters. */
  static double share(List<AnswerStratum> strata) {
    double count = 0;
    double base = 0;
    for (AnswerStratum each : strata) {
      if (each.sampled() > 0) {
        double scale = each.everywhere() / each.sampled();
        count += scale * each.counted();
        base += scale * (each.counted() + each.other());
      }
    }
    return count / base;
  }

  double sampled() {
    return counted + other + nothing;
  }

  private AnswerStratum plus(AnswerStratum more) {
    return new AnswerStratum(
        counted + more.counted,
        other + more.other,
        nothing + more.nothing,
        everywhere + more.everywhere);
  }

  private static AnswerStratum of(List<ReviewedUnit> units, double scale, double everywhere) {
    return new AnswerStratum(
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

  private static List<ReviewedUnit> with(List<ReviewedUnit> sample, Said machine) {
    return sample.stream().filter(unit -> unit.machine() == machine).toList();
  }

  private static List<AnswerStratum> merged(List<AnswerStratum> strata) {
    List<AnswerStratum> kept = new ArrayList<>(strata);
    kept.sort(Comparator.comparingDouble(AnswerStratum::sampled));
    while (kept.size() > 1 && kept.get(0).sampled() < FEWEST_SAMPLED) {
      AnswerStratum fewest = kept.remove(0);
      kept.add(kept.remove(kept.size() - 1).plus(fewest));
    }
    return kept;
  }
}
