package org.heard.reports.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A run chart or Shewhart chart with Anhoej's rules for runs; the figures agree with the R package
 * qicharts2 where {@link ChartSettings#floorSigma()} is off.
 *
 * @param kind what kind
 * @param points each place with centre and limits, oldest first
 * @param runs the rules for runs, one for each part
 */
public record ControlChart(ChartKind kind, List<ControlPoint> points, List<Runs> runs) {
  public ControlChart {
    points = List.copyOf(points);
    runs = List.copyOf(runs);
  }

  /** The chart of places, oldest first. */
  public static ControlChart of(ChartKind kind, List<Subgroup> places, ChartSettings settings) {
    List<ControlPoint> points = new ArrayList<>();
    List<Runs> runs = new ArrayList<>();
    int freeze =
        settings.partAfter().isEmpty()
            ? settings.freeze().orElse(Integer.MAX_VALUE)
            : Integer.MAX_VALUE;
    int start = 0;
    for (int end : ends(places.size(), settings)) {
      List<Subgroup> part = places.subList(start, end);
      List<Subgroup> counted = part.stream().filter(place -> !place.excluded()).toList();
      List<Subgroup> base =
          IntStream.range(start, end)
              .filter(i -> i < freeze && !places.get(i).excluded())
              .mapToObj(places::get)
              .toList();
      ControlSigma sigma = new ControlSigma(kind, base, settings);
      part.forEach(place -> points.add(point(kind, place, runs.size(), sigma)));
      double[] values = counted.stream().mapToDouble(place -> value(kind, place)).toArray();
      runs.add(Runs.of(values, sigma.centre()));
      start = end;
    }
    return new ControlChart(kind, points, runs);
  }

  static double value(ChartKind kind, Subgroup place) {
    return kind == ChartKind.C ? place.count().orElse(Double.NaN) : place.rate();
  }

  private static List<Integer> ends(int places, ChartSettings settings) {
    TreeSet<Integer> ends = new TreeSet<>(settings.partAfter());
    ends.removeIf(end -> end <= 0 || end >= places);
    if (places > 0) {
      ends.add(places);
    }
    return List.copyOf(ends);
  }

  private static ControlPoint point(ChartKind kind, Subgroup place, int part, ControlSigma sigma) {
    double value = value(kind, place);
    double deviation = sigma.at(place);
    Optional<Interval> limits = limits(kind, sigma.centre(), 3 * deviation);
    boolean signal =
        limits.isPresent() && (value > limits.get().high() || value < limits.get().low());
    return new ControlPoint(
        present(value),
        part,
        present(sigma.centre()),
        limits,
        limits(kind, sigma.centre(), 2 * deviation),
        signal);
  }

  private static OptionalDouble present(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static Optional<Interval> limits(ChartKind kind, double centre, double spread) {
    if (!Double.isFinite(spread) || Double.isNaN(centre)) {
      return Optional.empty();
    }
    double low = centre - spread;
    double high = centre + spread;
    return Optional.of(
        switch (kind) {
          case RUN, I -> new Interval(low, high);
          case C, U, U_PRIME -> new Interval(Math.max(0, low), high);
          case P, P_PRIME -> new Interval(Math.max(0, low), Math.min(1, high));
        });
  }
}
