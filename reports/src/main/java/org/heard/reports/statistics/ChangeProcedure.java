package org.heard.reports.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Finds what changed in a family of series that are reported together.
 *
 * <p>Each series gives up to two p-values: the latest quarter against all earlier ones pooled
 * ({@link Fisher}), and a trend over the last quarters ({@link CochranArmitage}). The p-values of
 * the whole family are adjusted together by Benjamini and Hochberg; the words follow the adjusted
 * ones. A trend speaks only where the latest quarter does not lie on the other side of the earlier
 * ones, so that a rise that has already turned is not called a rise.
 *
 * <p>A series whose change is estimated otherwise brings that one p-value in place of the two.
 */
public final class ChangeProcedure {
  private final ChangeSettings settings;

  /** With the settings to go by. */
  public ChangeProcedure(ChangeSettings settings) {
    this.settings = settings;
  }

  /** One change for each series, in their order; the order has no part in what is found. */
  public List<Change> family(List<Series> family) {
    List<Tested> tested = family.stream().map(this::test).toList();
    double[] adjusted =
        Adjustment.BENJAMINI_HOCHBERG.adjust(
            tested.stream().flatMapToDouble(Tested::pValues).toArray());
    List<Change> changes = new ArrayList<>();
    int next = 0;
    for (Tested series : tested) {
      Optional<Comparison> comparison = Optional.empty();
      Optional<Trend> trend = Optional.empty();
      if (series.comparable()) {
        comparison = Optional.of(series.comparison(adjusted[next++]));
      } else if (series.bothAnswered()) {
        comparison = Optional.of(series.comparison(1));
      }
      if (series.line().isPresent()) {
        CochranArmitage line = series.line().get();
        trend = Optional.of(new Trend(line.quarters(), line.slope(), line.p(), adjusted[next++]));
      }
      changes.add(new Change(series.id(), comparison, trend, word(series, comparison, trend)));
    }
    return changes;
  }

  private Tested test(Series series) {
    List<Share> quarters = series.quarters();
    int cut = Math.max(0, quarters.size() - settings.latest());
    Share latest = pool(quarters.subList(cut, quarters.size()));
    Share earlier = pool(quarters.subList(0, cut));
    if (series.estimated().isPresent()) {
      return new Tested(series.id(), latest, earlier, true, Optional.empty(), series.estimated());
    }
    boolean comparable =
        latest.base() >= settings.smallestBase() && earlier.base() >= settings.smallestBase();
    int from = Math.max(0, quarters.size() - settings.trendOver());
    List<Share> window = quarters.subList(from, quarters.size());
    long answered = window.stream().filter(share -> !share.empty()).count();
    // A trend up to an unanswered or tiny latest quarter would speak of a quarter it has not seen.
    boolean drawn = comparable && answered >= settings.trendFrom();
    return new Tested(
        series.id(),
        latest,
        earlier,
        comparable,
        drawn ? Optional.of(CochranArmitage.trend(window)) : Optional.empty(),
        Optional.empty());
  }

  private ChangeWord word(Tested series, Optional<Comparison> comparison, Optional<Trend> trend) {
    if (!series.comparable() || comparison.isEmpty()) {
      return ChangeWord.TOO_FEW;
    }
    double difference = comparison.get().difference();
    if (comparison.get().adjusted() <= settings.level()) {
      return difference > 0 ? ChangeWord.CLEAR_RISE : ChangeWord.CLEAR_FALL;
    }
    if (trend.isPresent()
        && trend.get().adjusted() <= settings.level()
        && difference * trend.get().slope() >= 0) {
      return trend.get().slope() > 0 ? ChangeWord.CLEAR_RISE : ChangeWord.CLEAR_FALL;
    }
    return ChangeWord.NO_CLEAR_CHANGE;
  }

  private static Share pool(List<Share> quarters) {
    return quarters.stream().reduce(Share.NONE, Share::plus);
  }

  private record Tested(
      String id,
      Share latest,
      Share earlier,
      boolean comparable,
      Optional<CochranArmitage> line,
      Optional<EstimatedDifference> estimated) {

    DoubleStream pValues() {
      DoubleStream first = comparable ? DoubleStream.of(p()) : DoubleStream.empty();
      return DoubleStream.concat(first, line.stream().mapToDouble(CochranArmitage::p));
    }

    private double p() {
      return estimated
          .map(EstimatedDifference::p)
          .orElseGet(() -> Fisher.twoSided(latest, earlier));
    }

    boolean bothAnswered() {
      return !latest.empty() && !earlier.empty();
    }

    Comparison comparison(double adjusted) {
      return estimated
          .map(
              each ->
                  new Comparison(
                      latest,
                      earlier,
                      each.difference(),
                      each.interval(),
                      each.p(),
                      adjusted,
                      Basis.CORRECTED))
          .orElseGet(
              () ->
                  new Comparison(
                      latest,
                      earlier,
                      latest.value() - earlier.value(),
                      Newcombe.difference(latest, earlier),
                      p(),
                      adjusted,
                      Basis.COUNTED));
    }
  }
}
