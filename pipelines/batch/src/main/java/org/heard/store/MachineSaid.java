package org.heard.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.model.LabelledComment;
import org.heard.model.Mention;
import org.heard.model.Source;

/**
 * What the machine says of a comment that people reviewed; it carries no words.
 *
 * @param commentId id of the comment
 * @param textHash hash of the masked text, see {@link LabelledComment#textHash()}
 * @param unit whom it counts for
 * @param source survey, complaint or meeting
 * @param quarter first day of its quarter
 * @param speaker who speaks, as the family said it; empty where it was not said
 * @param scored whether the labels count in measures
 * @param sentiment the label's word
 * @param heard the label's word
 * @param messages the stances that are not absent
 */
public record MachineSaid(
    String commentId,
    String textHash,
    String unit,
    Source source,
    LocalDate quarter,
    String speaker,
    boolean scored,
    String sentiment,
    String heard,
    List<Mention> messages) {
  public MachineSaid {
    messages = List.copyOf(messages);
  }

  /** Without the words. */
  public static MachineSaid of(LabelledComment comment) {
    return new MachineSaid(
        comment.id(),
        comment.textHash(),
        comment.origin().unit(),
        comment.origin().source(),
        comment.origin().quarter(),
        comment.origin().groups().speaker(),
        comment.labels().scored(),
        comment.labels().sentiment().word(),
        comment.labels().heard().word(),
        comment.labels().messages());
  }

  /**
   * The labels by variable: sentiment, heard and every message, {@code absent} where it is not
   * mentioned.
   *
   * @param messageIds ids of the charter's messages
   */
  public Map<String, String> labels(List<String> messageIds) {
    Map<String, String> labels = new TreeMap<>();
    labels.put("sentiment", sentiment);
    labels.put("heard", heard);
    messageIds.forEach(message -> labels.put(message, "absent"));
    messages.forEach(mention -> labels.put(mention.promise(), mention.stance().word()));
    return labels;
  }
}
