package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.heard.reports.statistics.Interval;

/**
 * How well one thing is labelled, for example {@code sentiment}, or the stance to {@code m4}.
 *
 * @param variable what is labelled
 * @param pairs comments labelled by both
 * @param accuracy share of them with the same label
 * @param macroF1 mean F1 of the labels
 * @param kappa Cohen's kappa over all labels
 * @param alpha Krippendorff's alpha over all labels
 * @param alphaInterval its 95 % bootstrap interval
 * @param labels each label
 * @param confusion who called what what
 */
public record VariableReliability(
    String variable,
    int pairs,
    double accuracy,
    double macroF1,
    OptionalDouble kappa,
    OptionalDouble alpha,
    Interval alphaInterval,
    List<LabelReliability> labels,
    ConfusionMatrix confusion) {
  public VariableReliability {
    labels = List.copyOf(labels);
  }

  /**
   * From pairs, at least one.
   *
   * @param variable what is labelled
   * @param order the labels to report on, in their order
   * @param pairs labels of people and machine
   * @param gate what a label must reach
   */
  public static VariableReliability of(
      String variable, List<String> order, List<CodedPair> pairs, Gate gate) {
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException(variable + ": nothing was labelled by both");
    }
    List<Interval> drawn = Bootstrap.DEFAULT.intervals(pairs, draw -> figures(order, draw));
    List<LabelReliability> labels = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      labels.add(label(order.get(i), pairs, drawn.get(1 + 2 * i), drawn.get(2 + 2 * i), gate));
    }
    ConfusionMatrix confusion = ConfusionMatrix.of(order, pairs);
    return new VariableReliability(
        variable,
        pairs.size(),
        (double) pairs.stream().filter(CodedPair::agrees).count() / pairs.size(),
        labels.stream().mapToDouble(label -> label.hits().f1()).average().orElse(1),
        CohenKappa.of(confusion, CohenKappa.Weights.NONE).kappa(),
        Krippendorff.alpha(pairs),
        drawn.get(0),
        labels,
        confusion);
  }

  /**
   * The reliability of one label.
   *
   * @throws IllegalArgumentException where it was not among those reported on
   */
  public LabelReliability label(String label) {
    return labels.stream()
        .filter(one -> one.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no label " + label + " of " + variable));
  }

  private static LabelReliability label(
      String label, List<CodedPair> pairs, Interval f1, Interval alpha, Gate gate) {
    List<CodedPair> binary = pairs.stream().map(pair -> pair.asOneOf(label)).toList();
    Hits hits = Hits.of(label, pairs);
    long cases = hits.right() + hits.missed();
    OptionalDouble agreement = Krippendorff.alpha(binary);
    return new LabelReliability(
        label,
        cases,
        hits,
        f1,
        CohenKappa.of(ConfusionMatrix.of(List.of("yes", "no"), binary), CohenKappa.Weights.NONE)
            .kappa(),
        agreement,
        alpha,
        gate.judge(cases, agreement, hits.f1()));
  }

  /** Alpha of all, then F1 and alpha of each label. */
  private static double[] figures(List<String> order, List<CodedPair> pairs) {
    double[] figures = new double[1 + 2 * order.size()];
    figures[0] = Krippendorff.quick(pairs);
    for (int i = 0; i < order.size(); i++) {
      Hits hits = Hits.of(order.get(i), pairs);
      figures[1 + 2 * i] = hits.f1();
      figures[2 + 2 * i] = Krippendorff.quick(hits, pairs.size());
    }
    return figures;
  }
}
