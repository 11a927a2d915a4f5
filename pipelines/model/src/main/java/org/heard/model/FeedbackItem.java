package org.heard.model;

import java.util.List;

/**
 * One survey response, one complaint case, or one agenda item.
 *
 * @param origin id, source, quarter, family and groups
 * @param date the item's date in ISO form, with time where the file has one
 * @param caseFacts for complaints; {@link CaseFacts#NONE} elsewhere
 * @param ratings its closed answers
 * @param comments its free texts
 */
public record FeedbackItem(
    Origin origin,
    String date,
    CaseFacts caseFacts,
    List<Rating> ratings,
    List<RawComment> comments) {
  public FeedbackItem {
    ratings = List.copyOf(ratings);
    comments = List.copyOf(comments);
  }

  /** The id only: a family's words never reach a log. */
  @Override
  public String toString() {
    return "FeedbackItem[" + origin.itemId() + "]";
  }
}
