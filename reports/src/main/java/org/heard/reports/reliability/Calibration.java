package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a confidence of 70 % is right in 70 % of cases.
 *
 * @param bands ten bands of confidence; those without a label are left out
 * @param expectedError mean distance of confidence and share right, weighted by labels (Naeini and
 *     others, AAAI 2015): 0 is perfect
 * @param brier mean squared distance of confidence and outcome (Brier, Mon. Weather Rev. 78, 1950)
 */
public record Calibration(List<Band> bands, double expectedError, double brier) {
  private static final int BANDS = 10;

  public Calibration {
    bands = List.copyOf(bands);
  }

  /**
   * Labels of about one confidence.
   *
   * @param from lowest confidence, included
   * @param to highest confidence, excluded but for 1
   * @param labels how many
   * @param confidence their mean confidence
   * @param right share of them that people agreed with
   */
  public record Band(double from, double to, int labels, double confidence, double right) {}

  /** Of judged labels, at least one. */
  public static Calibration of(List<JudgedLabel> labels) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < BANDS; i++) {
      int number = i;
      List<JudgedLabel> band =
          labels.stream()
              .filter(l -> Math.min(BANDS - 1, (int) (l.confidence() * BANDS)) == number)
              .toList();
      if (!band.isEmpty()) {
        bands.add(band(number, band));
      }
    }
    double error = 0;
    for (Band band : bands) {
      error += Math.abs(band.confidence() - band.right()) * band.labels() / labels.size();
    }
    double brier =
        labels.stream()
            .mapToDouble(label -> Math.pow(label.confidence() - (label.right() ? 1 : 0), 2))
            .average()
            .orElseThrow();
    return new Calibration(bands, error, brier);
  }

  private static Band band(int number, List<JudgedLabel> labels) {
    return new Band(
        (double) number / BANDS,
        (number + 1.0) / BANDS,
        labels.size(),
        labels.stream().mapToDouble(JudgedLabel::confidence).average().orElseThrow(),
        (double) labels.stream().filter(JudgedLabel::right).count() / labels.size());
  }
}
