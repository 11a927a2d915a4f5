/**
 * How good the labels are, and what a percentage is worth that was counted from them.
 *
 * <p>Pairs of a label by people and the machine's go in; scores, agreement, intervals and the gate
 * come out. Where people labelled a random sample, {@link
 * org.heard.reports.reliability.PredictionPowered} corrects the percentage itself.
 *
 * <pre>{@code
 * VariableReliability heard = VariableReliability.of("heard", pairs, Gate.DEFAULT);
 * heard.label("yes").verdict(); // PASSES, BELOW or TOO_FEW
 * }</pre>
 *
 * <p>Imports the model's records, {@code statistics} and dkpro's agreement measures.
 */
@NullMarked
package org.heard.reports.reliability;

import org.jspecify.annotations.NullMarked;
