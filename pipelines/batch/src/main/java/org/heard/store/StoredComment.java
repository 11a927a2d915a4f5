package org.heard.store;

import java.time.LocalDate;

/**
 * What tells whose a stored comment is; none of its words.
 *
 * @param commentId id of the comment
 * @param itemId id of its item
 * @param familyKey keyed hash of its family or case
 * @param quarter first day of its quarter
 */
public record StoredComment(String commentId, String itemId, String familyKey, LocalDate quarter) {}
