package org.heard.reports.reliability;

import java.util.OptionalDouble;

/**
 * What a label must reach before anything is concluded from it: enough cases, and either figure.
 *
 * @param alpha Krippendorff's alpha of the label against all others
 * @param f1 F1 of the label
 * @param cases comments that people gave the label
 */
public record Gate(double alpha, double f1, int cases) {
  /** Alpha .667 (Krippendorff's least) or F1 .75, on 30 cases. */
  public static final Gate DEFAULT = new Gate(0.667, 0.75, 30);

  /** The verdict on a label. */
  public Verdict judge(long cases, OptionalDouble alpha, double f1) {
    if (cases < this.cases) {
      return Verdict.TOO_FEW;
    }
    boolean agreed = alpha.isPresent() && alpha.getAsDouble() >= this.alpha;
    return agreed || f1 >= this.f1 ? Verdict.PASSES : Verdict.BELOW;
  }
}
