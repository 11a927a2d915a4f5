package org.heard.model;

import java.time.LocalDate;

/**
 * A decision of the partners to correct published figures of a quarter.
 *
 * @param quarter first day of the quarter
 * @param reason why, in words that may be printed
 */
public record Revision(LocalDate quarter, String reason) {}
