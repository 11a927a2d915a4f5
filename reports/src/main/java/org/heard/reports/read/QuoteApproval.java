package org.heard.reports.read;

/**
 * A person's decision that a comment, or a piece of it, may be printed.
 *
 * @param commentId id of the comment
 * @param textHash hash of the masked text that the person read
 * @param excerpt the piece that is printed, word for word; empty for the whole comment
 * @param approvedBy who decided, as a role
 * @param date when, ISO form
 */
public record QuoteApproval(
    String commentId, String textHash, String excerpt, String approvedBy, String date) {
  /** The ids only: a comment's words never reach a log. */
  @Override
  public String toString() {
    return "QuoteApproval[" + commentId + " " + textHash + "]";
  }
}
