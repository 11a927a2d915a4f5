package org.heard.classify;

import java.util.function.ToDoubleFunction;
import org.heard.charter.Commitment;
import org.heard.charter.Message;

/**
 * How likely a message is said to be kept or broken: the mean of what its own head says and of the
 * chance that at least one of its commitments is spoken of, as if these were independent. Heads of
 * commitments know single matters, such as a telephone that nobody answers; the message's head
 * knows what they have in common.
 */
final class ClaimProbability {
  private ClaimProbability() {}

  /**
   * Combines heads.
   *
   * @param message a message of the charter
   * @param heads calibrated probability by name of head
   */
  static double of(Message message, ToDoubleFunction<String> heads) {
    double none = 1;
    for (Commitment each : message.commitments()) {
      none *= 1 - heads.applyAsDouble(Heads.commitment(each.id()));
    }
    return (heads.applyAsDouble(Heads.claim(message.id())) + 1 - none) / 2;
  }
}
