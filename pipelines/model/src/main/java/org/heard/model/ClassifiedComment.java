package org.heard.model;

/**
 * A masked comment with its labels and its tokens, before it is stored.
 *
 * @param key as in {@link RedactedComment}
 * @param comment the masked comment
 * @param labels what it was found to say
 * @param reused whether the labels were taken from an earlier run
 */
public record ClassifiedComment(
    String key, Comment comment, Classification labels, boolean reused) {

  /** As the run folder keeps it. */
  public LabelledComment labelled() {
    return LabelledComment.of(comment, labels);
  }

  /** The id only: a comment's words never reach a log. */
  @Override
  public String toString() {
    return "ClassifiedComment[" + comment.id() + "]";
  }
}
