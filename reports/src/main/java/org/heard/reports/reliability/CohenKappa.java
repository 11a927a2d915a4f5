package org.heard.reports.reliability;

import java.util.OptionalDouble;

/**
 * Agreement of two coders beyond chance (Cohen, Educ. Psychol. Meas. 20, 1960; weighted: Psychol.
 * Bull. 70, 1968).
 *
 * @param observed agreement seen, 0 to 1
 * @param expected agreement that chance would give
 * @param kappa 1 = full, 0 = chance; absent where both coders gave one and the same label only
 */
public record CohenKappa(double observed, double expected, OptionalDouble kappa) {

  /** How much of an agreement two neighbouring labels are. */
  public enum Weights {
    /** None: only the same label agrees. */
    NONE,
    /** Less by the number of steps between them. */
    LINEAR,
    /** Less by the square of the steps. */
    QUADRATIC;

    double agreement(int i, int j, int labels) {
      double steps = Math.abs(i - j) / Math.max(1.0, labels - 1);
      return switch (this) {
        case NONE -> i == j ? 1 : 0;
        case LINEAR -> 1 - steps;
        case QUADRATIC -> 1 - steps * steps;
      };
    }
  }

  /** Of a matrix with at least one pair. */
  public static CohenKappa of(ConfusionMatrix matrix, Weights weights) {
    int size = matrix.labels().size();
    double[] rows = new double[size];
    double[] columns = new double[size];
    double total = matrix.total();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rows[i] += matrix.count(i, j) / total;
        columns[j] += matrix.count(i, j) / total;
      }
    }
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double weight = weights.agreement(i, j, size);
        observed += weight * matrix.count(i, j) / total;
        expected += weight * rows[i] * columns[j];
      }
    }
    OptionalDouble kappa =
        1 - expected < 1e-12
            ? OptionalDouble.empty()
            : OptionalDouble.of((observed - expected) / (1 - expected));
    return new CohenKappa(observed, expected, kappa);
  }
}
