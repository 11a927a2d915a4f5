package org.heard.store;

/**
 * How many comments were classified, counted apart from the files they were written into.
 *
 * @param comments all comments, scored or not
 * @param reused those of them whose labels were taken from an earlier run
 */
public record CommentCount(long comments, long reused) {
  /** Both together. */
  public CommentCount plus(CommentCount other) {
    return new CommentCount(comments + other.comments, reused + other.reused);
  }
}
