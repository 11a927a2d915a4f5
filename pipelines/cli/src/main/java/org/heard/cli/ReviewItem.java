package org.heard.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.model.LabelledComment;
import org.heard.store.MachineSaid;

/**
 * One comment as a reviewer gets it.
 *
 * @param commentId id of the comment
 * @param question the question as asked, masked; may be empty
 * @param text the masked text
 * @param textHash hash of the masked text
 * @param weight one over the probability with which it was drawn; 0 for settling
 * @param machine the machine's label of everything that is asked
 * @param asked what the reviewer is asked: {@code heard} and ids of messages
 */
record ReviewItem(
    String commentId,
    String question,
    String text,
    String textHash,
    double weight,
    Map<String, String> machine,
    List<String> asked) {
  ReviewItem {
    machine = new TreeMap<>(machine);
    asked = List.copyOf(asked);
  }

  static ReviewItem of(LabelledComment comment, double weight, List<String> asked) {
    Map<String, String> machine = MachineSaid.of(comment).labels(asked);
    machine.keySet().retainAll(asked);
    return new ReviewItem(
        comment.id(),
        comment.question(),
        comment.text(),
        comment.textHash(),
        weight,
        machine,
        asked);
  }

  /** The id only: a comment's words never reach a log. */
  @Override
  public String toString() {
    return "ReviewItem[" + commentId + "]";
  }
}
