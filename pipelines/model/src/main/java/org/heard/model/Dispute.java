package org.heard.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody said of a comment: this is not what was meant. It carries no words of the comment and no
 * note.
 *
 * @param commentId id of the comment
 * @param reason why, as a word of a fixed list
 * @param machine the machine's labels by variable, see {@link ReviewedComment}
 * @param people the labels that count
 * @param decided day of the recorded decision in ISO form; empty where it waits for one
 * @param decision {@code agreed} or {@code not agreed}; empty where it waits
 * @param because the decision's reason, in words that may be published; empty where it waits
 */
public record Dispute(
    String commentId,
    String reason,
    Map<String, String> machine,
    Map<String, String> people,
    String decided,
    String decision,
    String because) {
  public Dispute {
    machine = new TreeMap<>(machine);
    people = new TreeMap<>(people);
  }

  /** Whether a decision has been recorded. */
  public boolean answered() {
    return !decision.isEmpty();
  }
}
