package org.heard.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.heard.reports.reliability.Calibration;
import org.heard.reports.reliability.Evaluation;
import org.heard.reports.reliability.Figure;
import org.heard.reports.reliability.LabelReliability;
import org.heard.reports.reliability.VariableReliability;
import org.heard.reports.statistics.Interval;

/** What {@code evaluate} prints for people. */
final class EvaluationWords {
  private EvaluationWords() {}

  /** One line per score, then one per label. */
  static String of(Evaluation evaluation) {
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    for (Figure figure : evaluation.figures()) {
      lines.add(
          "%s %s %s n=%d"
              .formatted(
                  figure.name(),
                  number(figure.value()),
                  interval(figure.interval()),
                  evaluation.comments()));
    }
    for (VariableReliability variable : evaluation.variables()) {
      lines.add("");
      lines.add(
          "%s: the same label for %s of %d comments, kappa %s, alpha %s %s"
              .formatted(
                  variable.variable(),
                  number(variable.accuracy()),
                  variable.pairs(),
                  number(variable.kappa()),
                  number(variable.alpha()),
                  interval(variable.alphaInterval())));
      variable.labels().forEach(label -> lines.add(line(label)));
    }
    evaluation.calibration().ifPresent(calibration -> add(lines, calibration));
    return lines.toString();
  }

  private static String line(LabelReliability label) {
    return "  %-10s %4d cases: precision %s, recall %s, F1 %s %s, kappa %s, alpha %s: %s"
        .formatted(
            label.label(),
            label.cases(),
            number(label.hits().precision()),
            number(label.hits().recall()),
            number(label.hits().f1()),
            interval(label.f1Interval()),
            number(label.kappa()),
            number(label.alpha()),
            label.verdict().words());
  }

  private static void add(StringJoiner lines, Calibration calibration) {
    lines.add("");
    lines.add(
        "confidence: expected error %s, Brier score %s"
            .formatted(number(calibration.expectedError()), number(calibration.brier())));
    for (Calibration.Band band : calibration.bands()) {
      lines.add(
          "  said %s, right in %s of %d"
              .formatted(number(band.confidence()), number(band.right()), band.labels()));
    }
  }

  private static String interval(Interval interval) {
    return "[" + number(interval.low()) + ", " + number(interval.high()) + "]";
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "none";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
