package org.heard.reports.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  @Test
  void scores_areCountedByHand() {
    List<LabelledPair> pairs =
        List.of(
            pair("negative yes breached absent", "negative yes breached absent"),
            pair("mixed no upheld breached", "neutral no breached breached"),
            pair("positive unclear mentioned absent", "positive yes upheld absent"),
            pair("no_content unclear absent absent", "neutral unclear absent mentioned"));
    double[] scores = EvaluationScores.of(pairs);
    // negative 1, mixed 0, positive 1, no_content 0; neutral was never given by people
    assertEquals(2.0 / 4, scores[0], 1e-12);
    assertEquals(1, scores[1], 1e-12);
    // yes 2/3, no 1, unclear 2/3
    assertEquals((2.0 / 3 + 1 + 2.0 / 3) / 3, scores[2], 1e-12);
    // right: breached, breached; missed: upheld; wrong: breached, upheld
    assertEquals(2 * 2 / (2 * 2 + 1 + 2.0), scores[3], 1e-12);
    // right: 4; wrong: 1
    assertEquals(8.0 / 9, scores[4], 1e-12);
  }

  @Test
  void commentThatTheMachineLeftOut_isMissed() {
    List<LabelledPair> pairs =
        List.of(
            new LabelledPair(
                labels("negative no breached absent"),
                CommentLabels.none(2),
                OptionalDouble.empty()));
    Evaluation evaluation = Evaluation.of(List.of("m1", "m2"), pairs, Gate.DEFAULT);
    assertEquals(0, evaluation.figures().get(0).value());
    assertEquals(0, evaluation.figures().get(3).value());
    assertTrue(evaluation.calibration().isEmpty());
  }

  @Test
  void confidence_isComparedWithWhatWasRight() {
    List<JudgedLabel> labels =
        List.of(
            new JudgedLabel(0.95, true),
            new JudgedLabel(1, false),
            new JudgedLabel(0.5, true),
            new JudgedLabel(0.52, false));
    Calibration calibration = Calibration.of(labels);
    assertEquals(2, calibration.bands().size());
    assertEquals((0.475 * 2 + 0.01 * 2) / 4, calibration.expectedError(), 1e-12);
    assertEquals((0.0025 + 1 + 0.25 + 0.2704) / 4, calibration.brier(), 1e-12);
  }

  private static LabelledPair pair(String people, String machine) {
    return new LabelledPair(labels(people), labels(machine), OptionalDouble.of(0.8));
  }

  private static CommentLabels labels(String words) {
    String[] cells = words.split(" ", -1);
    return new CommentLabels(cells[0], cells[1], List.of(cells[2], cells[3]));
  }
}
