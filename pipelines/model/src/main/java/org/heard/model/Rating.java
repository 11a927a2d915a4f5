package org.heard.model;

/**
 * One closed answer.
 *
 * @param origin where it came from
 * @param question the question's text as the file's header gives it
 * @param target id of the message it is tied to, or {@code heard}
 * @param answer the answer, folded onto the scale's sides
 * @param value the point on the scale from 1, or 0 where the answer is outside the scale
 * @param points number of points of the scale, for example 5
 */
public record Rating(
    Origin origin, String question, String target, RatingAnswer answer, int value, int points) {}
