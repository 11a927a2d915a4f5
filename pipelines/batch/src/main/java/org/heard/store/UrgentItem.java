package org.heard.store;

import org.heard.model.LabelledComment;

/**
 * A comment that may tell of harm to a child: where a person finds it, without its words.
 *
 * @param itemId id of the feedback item
 * @param commentId id of the comment
 * @param file name of the input file, relative to the project
 * @param line line where the item begins
 */
public record UrgentItem(String itemId, String commentId, String file, long line) {
  /** Where a comment is found. */
  public static UrgentItem of(LabelledComment comment) {
    return new UrgentItem(
        comment.origin().itemId(), comment.id(), comment.origin().file(), comment.origin().line());
  }
}
