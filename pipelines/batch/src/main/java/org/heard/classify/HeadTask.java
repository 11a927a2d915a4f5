package org.heard.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.heard.model.Heard;
import org.heard.model.Stance;

/**
 * What one head learns.
 *
 * @param head its name
 * @param regression whether it learns a number, else a probability
 * @param rows turns examples into rows
 */
record HeadTask(String head, boolean regression, Rows rows) {
  /**
   * One row of a task.
   *
   * @param features the features
   * @param target 1 or 0, or the number to learn
   */
  record Row(FeatureVector features, double target) {}

  /** Turns one example into the rows that a task learns from it. */
  @FunctionalInterface
  interface Rows {
    List<Row> of(Example example);
  }

  /** A yes or no about whole texts and clauses. */
  static HeadTask ofAll(String head, Predicate<Example> label) {
    return new HeadTask(head, false, e -> List.of(row(e, label)));
  }

  /** Whether somebody was heard, where a text or clause tells. */
  static HeadTask ofHeard(String head, Heard label) {
    return new HeadTask(
        head, false, e -> e.heard().map(heard -> row(e, each -> heard == label)).stream().toList());
  }

  /** Kept or broken, for each message of which one of the two is said. */
  static HeadTask ofPolarity(List<String> messages) {
    return new HeadTask(
        Heads.POLARITY,
        false,
        e -> {
          List<Row> rows = new ArrayList<>();
          for (String message : messages) {
            Stance stance = e.stanceTo(message);
            if (stance == Stance.UPHELD || stance == Stance.BREACHED) {
              rows.add(
                  new Row(
                      e.features().with(Heads.promise(message)), stance == Stance.UPHELD ? 1 : 0));
            }
          }
          return rows;
        });
  }

  static HeadTask ofCriticality() {
    return new HeadTask(
        Heads.CRITICALITY,
        true,
        e -> e.whole() ? List.of(new Row(e.features(), e.criticality())) : List.of());
  }

  private static Row row(Example example, Predicate<Example> label) {
    return new Row(example.features(), label.test(example) ? 1 : 0);
  }
}
