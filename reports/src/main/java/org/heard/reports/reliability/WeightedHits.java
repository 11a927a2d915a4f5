package org.heard.reports.reliability;

import java.util.List;
import java.util.OptionalDouble;
import org.heard.model.ReviewedComment;

/**
 * How one label was found in reviewed comments, each counted by the inverse of the probability with
 * which it was drawn, scaled so that all of them together count as many as there are. A sample that
 * was drawn by the machine's labels would otherwise say more of the drawing than of the machine.
 *
 * @param cases comments that people gave the label, each counted once
 * @param right weight of those that both gave it
 * @param wrong weight of those that only the machine gave it
 * @param missed weight of those that only people gave it
 * @param comments all comments
 */
record WeightedHits(long cases, double right, double wrong, double missed, long comments) {

  /** Of a label, over comments that both labelled. */
  static WeightedHits of(String variable, String label, List<ReviewedComment> comments) {
    double all = comments.stream().mapToDouble(ReviewedComment::weight).sum();
    double scale = all > 0 ? comments.size() / all : 0;
    long cases = 0;
    double right = 0;
    double wrong = 0;
    double missed = 0;
    for (ReviewedComment comment : comments) {
      boolean people = label.equals(comment.people().get(variable));
      boolean machine = label.equals(comment.machine().get(variable));
      double weight = comment.weight() * scale;
      cases += people ? 1 : 0;
      right += people && machine ? weight : 0;
      wrong += !people && machine ? weight : 0;
      missed += people && !machine ? weight : 0;
    }
    return new WeightedHits(cases, right, wrong, missed, comments.size());
  }

  /** F1; 1 where nobody gave the label. */
  double f1() {
    double base = 2 * right + wrong + missed;
    return base == 0 ? 1 : 2 * right / base;
  }

  /** Share of people's that the machine finds; absent where they gave none. */
  OptionalDouble sensitivity() {
    return part(right, right + missed);
  }

  /** Share of all others that it leaves; absent where there are none. */
  OptionalDouble specificity() {
    double others = comments - right - missed;
    return part(others - wrong, others);
  }

  private static OptionalDouble part(double count, double base) {
    return base > 0
        ? OptionalDouble.of(Math.max(0, Math.min(1, count / base)))
        : OptionalDouble.empty();
  }

  /** Krippendorff's alpha of the label against all others; absent where all say the same. */
  OptionalDouble alpha() {
    double values = 2.0 * comments;
    double with = 2 * right + wrong + missed;
    double expected = 2 * with * (values - with) / (values * (values - 1));
    return expected > 0
        ? OptionalDouble.of(1 - (wrong + missed) / comments / expected)
        : OptionalDouble.empty();
  }
}
