package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.reports.statistics.Interval;

/**
 * The machine's labels against people's, over a set of comments.
 *
 * @param comments how many comments
 * @param figures the scores of the whole, with intervals
 * @param variables sentiment, heard and the stance to each message, label by label
 * @param calibration whether the machine knows how sure it may be; absent where it did not say
 */
public record Evaluation(
    int comments,
    List<Figure> figures,
    List<VariableReliability> variables,
    Optional<Calibration> calibration) {
  public Evaluation {
    figures = List.copyOf(figures);
    variables = List.copyOf(variables);
  }

  /**
   * Of labelled comments, at least one.
   *
   * @param messages ids of the messages, in the order of the stances
   * @param pairs the comments
   * @param gate what a label must reach
   */
  public static Evaluation of(List<String> messages, List<LabelledPair> pairs, Gate gate) {
    double[] scores = EvaluationScores.of(pairs);
    List<Interval> intervals = Bootstrap.DEFAULT.intervals(pairs, EvaluationScores::of);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      figures.add(new Figure(EvaluationScores.NAMES.get(i), scores[i], intervals.get(i)));
    }
    List<VariableReliability> variables = new ArrayList<>();
    variables.add(
        VariableReliability.of(
            "sentiment", EvaluationScores.SENTIMENTS, EvaluationScores.sentiment(pairs), gate));
    variables.add(
        VariableReliability.of(
            "heard", EvaluationScores.HEARD, EvaluationScores.heard(pairs), gate));
    for (int i = 0; i < messages.size(); i++) {
      variables.add(
          VariableReliability.of(
              messages.get(i), EvaluationScores.STANCES, EvaluationScores.stance(pairs, i), gate));
    }
    return new Evaluation(pairs.size(), figures, variables, calibration(pairs));
  }

  private static Optional<Calibration> calibration(List<LabelledPair> pairs) {
    List<JudgedLabel> judged =
        pairs.stream()
            .filter(pair -> pair.confidence().isPresent())
            .map(pair -> new JudgedLabel(pair.confidence().getAsDouble(), pair.agrees()))
            .toList();
    return judged.isEmpty() ? Optional.empty() : Optional.of(Calibration.of(judged));
  }
}
