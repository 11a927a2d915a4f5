package org.heard.store;

/**
 * How many comments were classified, counted apart from the files they were written into.
 *
 * @param comments all comments, scored or not
 */
public record CommentCount(long comments) {}
