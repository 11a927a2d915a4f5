package org.heard.reports.read;

/**
 * Something that was done, or was not, because of what families said; a row of {@code actions.csv}.
 *
 * @param id short name, for example {@code a7}
 * @param date ISO form; empty where it is not known yet
 * @param message id of the message or commitment it answers; may be empty
 * @param youSaid what families had said, in the partnership's words
 * @param weDid what was done
 * @param status how far it is
 * @param because why not, or what comes next; may be empty
 */
public record ActionRow(
    String id,
    String date,
    String message,
    String youSaid,
    String weDid,
    ActionStatus status,
    String because) {}
