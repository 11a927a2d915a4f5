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
 * @param sensitivity share of the comments that people gave the label to which the machine gives it
 *     too; absent where nowhere measured, or people gave it to none
 * @param specificity share of all other comments to which it does not; absent likewise
 * @param verdict what the gate says of them
 */
public record LabelStanding(
    String variable,
    String label,
    Checked checked,
    long cases,
    OptionalDouble alpha,
    OptionalDouble f1,
    OptionalDouble sensitivity,
    OptionalDouble specificity,
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
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Verdict.TOO_FEW);
  }

  /** The same verdict without the figures behind it. */
  public LabelStanding withoutFigures() {
    LabelStanding none = unknown(variable, label);
    return new LabelStanding(
        variable,
        label,
        checked,
        0,
        none.alpha,
        none.f1,
        none.sensitivity,
        none.specificity,
        verdict);
  }

  /** What is known of this variable's label, said of another one. */
  public LabelStanding as(String other) {
    return new LabelStanding(
        other, label, checked, cases, alpha, f1, sensitivity, specificity, verdict);
  }

  /** Whether it may lead to a conclusion. */
  public boolean passes() {
    return verdict == Verdict.PASSES;
  }
}
