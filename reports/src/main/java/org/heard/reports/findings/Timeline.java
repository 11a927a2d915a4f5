package org.heard.reports.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Window;

/**
 * One figure over the quarters, those without data included.
 *
 * @param source where it comes from
 * @param window single quarters, or rolling years that end with each quarter
 * @param points in the order of time
 * @param <F> kind of figure
 */
public record Timeline<F>(Source source, Window window, List<Point<F>> points) {
  public Timeline {
    points = List.copyOf(points);
  }

  /** The last point; empty where there is no quarter at all. */
  public Optional<Point<F>> latest() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }

  /** The figure of one quarter; empty where the series does not reach it. */
  public Optional<F> at(Quarter quarter) {
    return points.stream()
        .filter(point -> point.quarter().equals(quarter))
        .map(Point::figure)
        .findFirst();
  }

  <G> Timeline<G> map(Function<F, G> change) {
    return new Timeline<>(source, window, points.stream().map(point -> point.map(change)).toList());
  }
}
