package org.heard.reports.read;

/**
 * A group's word that it has checked a draft for Easy Read; a row of {@code
 * easy-read-sign-off.csv}.
 *
 * @param quarter first day of the quarter whose draft was checked, ISO form
 * @param group who checked it, as a group, never a person's name
 * @param date when, ISO form
 * @param language language of the draft, {@code en} where the row says nothing
 */
public record SignOff(String quarter, String group, String date, String language) {}
