package org.heard.reports.reliability;

import java.util.OptionalDouble;

/**
 * Whether one label may lead to a conclusion, and where that is known from.
 *
 * @param variable {@code heard}, or the id of a message or commitment
 * @param label its lower-case word, for example {@code breached}
 * @param checked where the figures come from
 * @param cases comments that people gave the label; 0 where nowhere measured
 * @param alpha Krippendorff's alpha of the label against all others, where it can be had
 * @param f1 F1 of the label; absent where nowhere measured
 * @param verdict what the gate says of them
 */
public record LabelStanding(
    String variable,
    String label,
    Checked checked,
    long cases,
    OptionalDouble alpha,
    OptionalDouble f1,
    Verdict verdict) {

  /** A label that was measured nowhere: it leads to no conclusion. */
  public static LabelStanding unknown(String variable, String label) {
    return new LabelStanding(
        variable,
        label,
        Checked.NOWHERE,
        0,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Verdict.TOO_FEW);
  }

  /** Whether it may lead to a conclusion. */
  public boolean passes() {
    return verdict == Verdict.PASSES;
  }
}
