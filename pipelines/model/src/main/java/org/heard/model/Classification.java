package org.heard.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything that one comment was found to say.
 *
 * @param sentiment how it speaks of services
 * @param heard whether families were listened to
 * @param criticality its most negative statement, -5 to 5
 * @param messages stance to each message that is not absent, in charter order
 * @param commitments stance to each commitment that is not absent, in charter order
 * @param confidence calibrated probability that the labels are right, 0 to 1
 * @param review why a person should look, or {@link ReviewReason#NONE}
 * @param evidence the words behind the labels, in order of their start
 */
public record Classification(
    Sentiment sentiment,
    Heard heard,
    int criticality,
    List<Mention> messages,
    List<Mention> commitments,
    double confidence,
    ReviewReason review,
    List<Evidence> evidence) {
  public Classification {
    if (criticality < -5 || criticality > 5) {
      throw new IllegalArgumentException("criticality is -5 to 5: " + criticality);
    }
    messages = List.copyOf(messages);
    commitments = List.copyOf(commitments);
    evidence = List.copyOf(evidence);
  }

  /** The label of a comment that could not be scored. */
  public static Classification notScored(ReviewReason reason) {
    return new Classification(
        Sentiment.NEUTRAL, Heard.UNCLEAR, 0, List.of(), List.of(), 0, reason, List.of());
  }

  /** The stance to a message, {@link Stance#ABSENT} where it is not mentioned. */
  public Stance stanceTo(String message) {
    Optional<Mention> found =
        messages.stream().filter(mention -> mention.promise().equals(message)).findFirst();
    return found.map(Mention::stance).orElse(Stance.ABSENT);
  }

  /** Whether the labels count in measures: all but other languages, too long and failed. */
  public boolean scored() {
    return review == ReviewReason.NONE || review == ReviewReason.UNSURE;
  }
}
