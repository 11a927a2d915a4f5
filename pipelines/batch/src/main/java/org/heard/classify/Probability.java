package org.heard.classify;

import java.util.List;

/**
 * Logistic probabilities, and Platt's calibration: the slope and offset under which scores of
 * unseen texts are probabilities (J. Platt, Probabilistic outputs for support vector machines,
 * 1999). Strict mathematics, so that every machine computes the same bits.
 */
final class Probability {
  private static final int ROUNDS = 50;
  private static final double SMOOTHING = 1e-3;

  private Probability() {}

  static double of(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  /**
   * Fits slope and offset by Newton's method.
   *
   * @param points score and label, 1 or 0
   * @return slope and offset; 1 and 0 where the points are too few to tell
   */
  static double[] fit(List<double[]> points) {
    double slope = 1;
    double offset = 0;
    if (points.stream().mapToDouble(point -> point[1]).distinct().count() < 2) {
      return new double[] {slope, offset};
    }
    for (int round = 0; round < ROUNDS; round++) {
      double gradientSlope = SMOOTHING * (slope - 1);
      double gradientOffset = 0;
      double curveSlope = SMOOTHING;
      double curveOffset = 1e-9;
      double curveBoth = 0;
      for (double[] point : points) {
        double p = of(slope * point[0] + offset);
        double error = p - point[1];
        double spread = Math.max(p * (1 - p), 1e-9);
        gradientSlope += error * point[0];
        gradientOffset += error;
        curveSlope += spread * point[0] * point[0];
        curveOffset += spread;
        curveBoth += spread * point[0];
      }
      double determinant = curveSlope * curveOffset - curveBoth * curveBoth;
      double stepSlope = (curveOffset * gradientSlope - curveBoth * gradientOffset) / determinant;
      double stepOffset = (curveSlope * gradientOffset - curveBoth * gradientSlope) / determinant;
      slope -= stepSlope;
      offset -= stepOffset;
      if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-8) {
        break;
      }
    }
    // Rounded, so that the last bits of a sum do not show in the file.
    return new double[] {Math.rint(slope * 1e5) / 1e5, Math.rint(offset * 1e5) / 1e5};
  }
}
