package org.heard.reports.reliability;

/**
 * A comment that may be drawn for people to label.
 *
 * @param id id of the comment
 * @param unit the family, case or agenda item that it belongs to
 * @param source survey, complaint or meeting
 * @param stratum what it is like, from the most to the least telling part, for example {@code
 *     m4/breached/survey/unsure}
 */
public record Drawable(String id, String unit, String source, String stratum) {}
