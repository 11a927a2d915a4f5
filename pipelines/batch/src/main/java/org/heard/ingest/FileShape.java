package org.heard.ingest;

import java.util.List;

/**
 * What a file is.
 *
 * @param file its name as the user gave it
 * @param kind {@code survey complaint meeting unknown}
 * @param format {@code csv xlsx md txt docx}
 * @param encoding {@code utf-8 utf-8-bom utf-16le utf-16be windows-1252}; empty for workbooks and
 *     documents
 * @param delimiter what stands between cells; empty where it is no CSV
 * @param headerRows rows before the data; 0 where it is no table
 * @param rows data rows that are not blank; 0 where it is no table
 * @param datePattern how dates are written, as in {@code heard.yaml}; empty where there is no date
 *     or nobody can tell
 * @param askDateOrder whether the cells leave open which of day and month comes first
 * @param dated whether a date column, or the notes, say when it was
 * @param columns the columns; none for notes
 * @param items for notes: agenda items
 * @param bullets for notes: points of lists
 * @param actions for notes: actions agreed
 */
public record FileShape(
    String file,
    String kind,
    String format,
    String encoding,
    String delimiter,
    int headerRows,
    long rows,
    String datePattern,
    boolean askDateOrder,
    boolean dated,
    List<ColumnShape> columns,
    long items,
    long bullets,
    long actions) {
  public FileShape {
    columns = List.copyOf(columns);
  }

  /** Whether it is meeting notes. */
  public boolean isNotes() {
    return kind.equals("meeting");
  }

  /** Whether the pattern is one of java.time, rather than a count of days. */
  public boolean hasJavaTimePattern() {
    return !datePattern.isEmpty() && !DatePattern.isDayNumber(datePattern);
  }
}
