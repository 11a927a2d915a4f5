package org.heard.model;

/**
 * A row that could not be read, and why. It never carries the row's text.
 *
 * @param file name of the input file, relative to the project
 * @param source what the file was mapped as
 * @param line line where the row begins, from 1
 * @param column header of the column at fault; empty where the whole row is
 * @param reason what was wrong and what was expected, without the cell's text
 */
public record RejectedRow(String file, Source source, long line, String column, String reason) {}
