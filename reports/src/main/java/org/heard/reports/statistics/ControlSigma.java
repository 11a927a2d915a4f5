package org.heard.reports.statistics;

import java.util.Arrays;
import java.util.List;

/** Centre line and standard deviation of one part of a control chart. */
final class ControlSigma {
  /** Mean moving range of two normal values, in standard deviations. */
  private static final double D2 = 1.128;

  private final ChartKind kind;
  private final ChartSettings settings;
  private final List<Subgroup> base;
  private final double centre;
  private final double factor;

  /**
   * From the places that count for centre and limits.
   *
   * @param base the places of the part that are neither excluded nor after the freeze
   */
  ControlSigma(ChartKind kind, List<Subgroup> base, ChartSettings settings) {
    this.kind = kind;
    this.settings = settings;
    this.base = base;
    this.centre = centreLine();
    this.factor = factor();
  }

  /** NaN where no place has a figure. */
  double centre() {
    return centre;
  }

  /** The standard deviation at a place; NaN where it cannot be had. */
  double at(Subgroup place) {
    return switch (kind) {
      case RUN -> Double.NaN;
      case I -> factor;
      case P, P_PRIME, C, U, U_PRIME -> factor * chance(place);
    };
  }

  private double centreLine() {
    double[] values = base.stream().mapToDouble(place -> ControlChart.value(kind, place)).toArray();
    return switch (kind) {
      case RUN -> median(values);
      case I, C -> Average.of(values);
      case P, P_PRIME, U, U_PRIME -> {
        List<Subgroup> there = base.stream().filter(p -> !Double.isNaN(p.rate())).toList();
        double count = there.stream().mapToDouble(p -> p.count().orElseThrow()).sum();
        yield count / there.stream().mapToDouble(Subgroup::size).sum();
      }
    };
  }

  /** What the deviation by chance alone is multiplied with; for chart i, the deviation itself. */
  private double factor() {
    return switch (kind) {
      case RUN -> Double.NaN;
      case I -> Average.movingRange(fromCentre(), settings.screening()) / D2;
      case P, C, U -> 1;
      case P_PRIME, U_PRIME -> laney();
    };
  }

  private double laney() {
    double[] z =
        base.stream()
            .mapToDouble(place -> (ControlChart.value(kind, place) - centre) / chance(place))
            .toArray();
    double sigma = Average.movingRange(z, settings.screening()) / D2;
    if (!settings.floorSigma()) {
      return sigma;
    }
    return Double.isNaN(sigma) ? 1 : Math.max(1, sigma);
  }

  private double[] fromCentre() {
    return base.stream().mapToDouble(p -> ControlChart.value(kind, p) - centre).toArray();
  }

  private double chance(Subgroup place) {
    return switch (kind) {
      case P, P_PRIME -> Math.sqrt(centre * (1 - centre) / place.size());
      case U, U_PRIME -> Math.sqrt(centre / place.size());
      case C -> Math.sqrt(centre);
      case RUN, I -> Double.NaN;
    };
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
