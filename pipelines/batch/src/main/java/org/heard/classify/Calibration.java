package org.heard.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.charter.Charter;
import org.heard.charter.Commitment;
import org.heard.charter.Message;
import org.heard.model.Heard;
import org.heard.model.Stance;

/**
 * Turns scores into probabilities, and finds thresholds, on texts of passes that the scoring model
 * has not seen.
 */
final class Calibration {
  private static final int FOLDS = 4;
  private static final double STEP = 0.01;

  /** A text with the scores of a model that has not seen its pass. */
  private static final class Scored {
    private final Example example;
    private final double[] scores;

    Scored(Example example, double[] scores) {
      this.example = example;
      this.scores = scores;
    }

    Example example() {
      return example;
    }

    double[] scores() {
      return scores;
    }
  }

  private final Charter charter;
  private final List<Scored> scored = new ArrayList<>();
  private final Map<String, Double> settings = new TreeMap<>();
  private final List<String> heads;

  private Calibration(Charter charter, List<HeadTask> calibrated, List<Example> examples) {
    this.charter = charter;
    heads = calibrated.stream().map(HeadTask::head).toList();
    List<String> passes = examples.stream().map(Example::pass).distinct().sorted().toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      int current = fold;
      List<Example> seen =
          examples.stream().filter(e -> passes.indexOf(e.pass()) % FOLDS != current).toList();
      List<Example> unseen =
          examples.stream()
              .filter(e -> e.whole() && passes.indexOf(e.pass()) % FOLDS == current)
              .toList();
      if (seen.isEmpty() || unseen.isEmpty()) {
        continue;
      }
      LinearHeads model = HeadTrainer.train(calibrated, seen);
      unseen.forEach(example -> scored.add(new Scored(example, model.scores(example.features()))));
    }
  }

  static Map<String, Double> of(Charter charter, List<HeadTask> tasks, List<Example> examples) {
    List<HeadTask> calibrated = tasks.stream().filter(task -> !task.regression()).toList();
    Calibration calibration = new Calibration(charter, calibrated, examples);
    calibrated.forEach(calibration::fit);
    calibration.thresholds();
    return calibration.settings;
  }

  private void fit(HeadTask task) {
    List<double[]> points = new ArrayList<>();
    int place = heads.indexOf(task.head());
    for (Scored each : scored) {
      for (HeadTask.Row row : task.rows().of(each.example())) {
        points.add(new double[] {each.scores()[place], row.target()});
      }
    }
    double[] line = Probability.fit(points);
    settings.put("slope " + task.head(), line[0]);
    settings.put("offset " + task.head(), line[1]);
  }

  private double probability(Scored text, String head) {
    return Probability.of(
        settings.getOrDefault("slope " + head, 1.0) * text.scores()[heads.indexOf(head)]
            + settings.getOrDefault("offset " + head, 0.0));
  }

  private void thresholds() {
    settings.put("threshold claim", best(this::stanceF1));
    settings.put(
        "threshold topic",
        best(
            threshold -> {
              F1 f1 = new F1();
              for (Scored text : scored) {
                for (String message : charter.messageIds()) {
                  f1.add(
                      text.example().stanceTo(message) != Stance.ABSENT,
                      probability(text, Heads.topic(message)) >= threshold);
                }
              }
              return f1.value();
            }));
    settings.put(
        "threshold commitment",
        best(
            threshold -> {
              F1 f1 = new F1();
              for (Scored text : scored) {
                for (Commitment each : charter.commitments()) {
                  f1.add(
                      text.example().commitments().containsKey(each.id()),
                      probability(text, Heads.commitment(each.id())) >= threshold);
                }
              }
              return f1.value();
            }));
    settings.put("threshold heard yes", best(t -> heardF1(Heads.HEARD_YES, Heard.YES, t)));
    settings.put("threshold heard no", best(t -> heardF1(Heads.HEARD_NO, Heard.NO, t)));
  }

  private double heardF1(String head, Heard label, double threshold) {
    F1 f1 = new F1();
    for (Scored text : scored) {
      f1.add(
          text.example().heard().equals(Optional.of(label)), probability(text, head) >= threshold);
    }
    return f1.value();
  }

  private double stanceF1(double threshold) {
    F1 f1 = new F1();
    for (Scored text : scored) {
      boolean upheld = text.scores()[heads.indexOf(Heads.POLARITY)] >= 0;
      for (Message message : charter.messages()) {
        Stance stance = text.example().stanceTo(message.id());
        boolean claimed =
            ClaimProbability.of(message, head -> probability(text, head)) >= threshold;
        f1.add(stance == Stance.UPHELD, claimed && upheld);
        f1.add(stance == Stance.BREACHED, claimed && !upheld);
      }
    }
    return f1.value();
  }

  private interface Score {
    double at(double threshold);
  }

  private static double best(Score score) {
    double best = 0.5;
    double most = -1;
    for (int i = 5; i <= 70; i++) {
      double value = score.at(i * STEP);
      if (value > most) {
        most = value;
        best = i * STEP;
      }
    }
    return best;
  }

  /** Harmonic mean of precision and recall, counted up. */
  private static final class F1 {
    private int right;
    private int wrong;
    private int missed;

    void add(boolean gold, boolean found) {
      right += gold && found ? 1 : 0;
      wrong += found && !gold ? 1 : 0;
      missed += gold && !found ? 1 : 0;
    }

    double value() {
      return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }
  }
}
