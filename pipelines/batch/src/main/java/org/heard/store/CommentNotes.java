package org.heard.store;

import java.util.List;
import org.heard.model.LabelledComment;

/**
 * What is noted of comments beside their labels. Most comments leave no note but their number, so
 * these travel apart from them.
 *
 * @param count how many comments there were
 * @param urgent those that may tell of harm
 * @param reviewed what the machine says of those that people reviewed
 */
public record CommentNotes(
    CommentCount count, List<UrgentItem> urgent, List<MachineSaid> reviewed) {
  public CommentNotes {
    urgent = List.copyOf(urgent);
    reviewed = List.copyOf(reviewed);
  }

  /** A number of comments and nothing else. */
  static CommentNotes of(CommentCount count) {
    return new CommentNotes(count, List.of(), List.of());
  }

  /** What is to be noted of one comment, which is counted elsewhere. */
  static CommentNotes of(LabelledComment comment, boolean reviewed) {
    return new CommentNotes(
        new CommentCount(0, 0),
        comment.possibleHarm() ? List.of(UrgentItem.of(comment)) : List.of(),
        reviewed ? List.of(MachineSaid.of(comment)) : List.of());
  }
}
