package org.heard.model;

import java.util.List;

/**
 * A masked comment on its way to its labels.
 *
 * @param key keyed hash of the raw text, its question and all that decides how it is masked: equal
 *     keys have equal masked texts
 * @param comment the masked comment
 * @param labels the labels that an earlier run gave it under the same rules; empty where there are
 *     none and they are still to be made
 */
public record RedactedComment(String key, Comment comment, List<Classification> labels) {
  public RedactedComment {
    labels = List.copyOf(labels);
    if (labels.size() > 1) {
      throw new IllegalArgumentException("a comment has one set of labels, not " + labels.size());
    }
  }

  /** The id only: a comment's words never reach a log. */
  @Override
  public String toString() {
    return "RedactedComment[" + comment.id() + "]";
  }
}
