package org.heard.charter;

import java.io.Serializable;
import java.util.List;
import org.heard.model.Groups;
import org.heard.model.Source;

/**
 * How the files of one source are read.
 *
 * @param name short name, for example {@code spring-survey}; resubmissions are looked for within it
 * @param files globs relative to the project folder, for example {@code inbox/survey-*.csv}
 * @param kind survey, complaint or meeting
 * @param format {@code csv xlsx md txt docx}
 * @param encoding {@code utf-8 utf-8-bom utf-16le utf-16be windows-1252}; for CSV and text
 * @param delimiter one character; for CSV
 * @param headerRows rows before the data; for CSV and XLSX
 * @param datePattern java.time pattern; empty where no date column is mapped
 * @param defaultGroups groups of every row, where a whole file belongs to one, for example young
 *     people's answers
 * @param columns every column of the files; none for meeting notes
 * @param line line in {@code heard.yaml}
 */
public record SourceMapping(
    String name,
    List<String> files,
    Source kind,
    String format,
    String encoding,
    String delimiter,
    int headerRows,
    String datePattern,
    Groups defaultGroups,
    List<ColumnMapping> columns,
    int line)
    implements Serializable {
  public SourceMapping {
    files = List.copyOf(files);
    columns = List.copyOf(columns);
  }
}
