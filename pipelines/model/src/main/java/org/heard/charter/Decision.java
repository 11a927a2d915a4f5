package org.heard.charter;

/**
 * The recorded answer to a dispute: one row of {@code decisions.csv}.
 *
 * @param commentId id of the comment
 * @param date day of the decision in ISO form
 * @param decision {@code agreed} or {@code not agreed}
 * @param because why, in words that may be published
 */
public record Decision(String commentId, String date, String decision, String because) {}
