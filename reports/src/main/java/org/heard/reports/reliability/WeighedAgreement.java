package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.heard.reports.statistics.Interval;

/**
 * Krippendorff's nominal alpha of any number of coders over comments that stand for different
 * numbers of others: each comment's pairs count by its weight, scaled so that all weights together
 * count as many as there are comments. With equal weights it is {@link Krippendorff#alpha}.
 *
 * @param comments comments that at least two coders labelled
 * @param alpha 1 = full agreement, 0 = chance; absent where all labels are the same
 * @param interval its 95 % bootstrap interval
 */
public record WeighedAgreement(int comments, OptionalDouble alpha, Interval interval) {

  /**
   * The labels of one comment.
   *
   * @param weight one over the probability with which it was drawn
   * @param labels one of each coder who labelled it
   */
  public record Coded(double weight, List<String> labels) {
    public Coded {
      labels = List.copyOf(labels);
    }
  }

  /** The agreement over comments; those with fewer than two labels are left out. */
  public static WeighedAgreement of(List<Coded> comments) {
    List<Coded> pairable = comments.stream().filter(each -> each.labels().size() >= 2).toList();
    if (pairable.isEmpty()) {
      return new WeighedAgreement(0, OptionalDouble.empty(), new Interval(0, 1));
    }
    double alpha = alpha(pairable);
    Interval interval =
        Bootstrap.DEFAULT.intervals(pairable, draw -> new double[] {alpha(draw)}).get(0);
    return new WeighedAgreement(
        pairable.size(),
        Double.isNaN(alpha) ? OptionalDouble.empty() : OptionalDouble.of(alpha),
        interval);
  }

  /** {@code NaN} where all labels are the same. */
  private static double alpha(List<Coded> comments) {
    double all = comments.stream().mapToDouble(Coded::weight).sum();
    double scale = comments.size() / all;
    Map<String, Double> totals = new HashMap<>();
    double values = 0;
    double different = 0;
    for (Coded comment : comments) {
      List<String> labels = comment.labels();
      double weight = comment.weight() * scale;
      int pairs = 0;
      for (int i = 0; i < labels.size(); i++) {
        totals.merge(labels.get(i), weight, Double::sum);
        for (int j = 0; j < labels.size(); j++) {
          pairs += labels.get(i).equals(labels.get(j)) ? 0 : 1;
        }
      }
      values += weight * labels.size();
      different += weight * pairs / (labels.size() - 1);
    }
    double same = 0;
    for (double total : new ArrayList<>(totals.values())) {
      same += total * total;
    }
    double expected = values * values - same;
    return totals.size() < 2 ? Double.NaN : 1 - (values - 1) * different / expected;
  }
}
