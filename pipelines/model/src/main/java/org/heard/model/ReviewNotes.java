package org.heard.model;

import java.util.List;
import java.util.Set;

/**
 * What people said in a review beside labels.
 *
 * @param disputes "this is not what was meant", in the order of the comments' ids
 * @param takenOut comments that were taken out because somebody said that they are about them
 */
public record ReviewNotes(List<Dispute> disputes, long takenOut) {
  /** Nobody said anything. */
  public static final ReviewNotes NONE = new ReviewNotes(List.of(), 0);

  public ReviewNotes {
    disputes = List.copyOf(disputes);
  }

  /** The same without what was said of some comments. */
  public ReviewNotes without(Set<String> comments) {
    return new ReviewNotes(
        disputes.stream().filter(each -> !comments.contains(each.commentId())).toList(), takenOut);
  }
}
