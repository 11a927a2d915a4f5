package org.heard.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a delimited file. A row with a stray quote is given out as broken and reading goes on
 * with the next line; a quote that is never closed ends the file with the line where it began.
 */
public final class CsvRows implements SourceRows {
  /** Characters in one row before it counts as a quote that was never closed. */
  static final long MAX_ROW = 16_000_000;

  private final LineReader lines;
  private final CSVFormat format;
  private final String charset;
  private Iterator<CSVRecord> records;
  private boolean ended;

  /**
   * @param in the file's bytes, with or without a byte order mark; closed with this
   * @param charset the encoding
   * @param delimiter what stands between cells
   */
  public CsvRows(InputStream in, Charset charset, char delimiter) throws IOException {
    this.lines = new LineReader(in, charset);
    this.charset = charset.name();
    this.format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    this.records = parser();
  }

  // A parser holds nothing but its line, and closing it would close the file.
  @SuppressWarnings("resource")
  private Iterator<CSVRecord> parser() throws IOException {
    return CSVParser.builder().setReader(lines).setFormat(format).get().iterator();
  }

  @Override
  public @Nullable SourceRow next() throws IOException {
    while (!ended) {
      long line = lines.nextLine();
      lines.limit(MAX_ROW);
      SourceRow row;
      try {
        if (!records.hasNext()) {
          ended = true;
          return null;
        }
        row = SourceRow.of(line, Arrays.asList(records.next().values()));
      } catch (UncheckedIOException broken) {
        row = broken(line, broken);
      }
      if (lines.takeMalformed()) {
        return SourceRow.broken(line, "bytes that are no " + charset);
      }
      if (row.isBroken() || !isEmptyLine(row, line)) {
        return row;
      }
    }
    return null;
  }

  private SourceRow broken(long line, UncheckedIOException broken) throws IOException {
    if (broken.getCause() instanceof LineReader.TooLongException) {
      ended = true;
      return SourceRow.broken(
          line, "a row of over 16 million characters; is a quote never closed? (rest not read)");
    }
    if (String.valueOf(broken.getCause()).contains("EOF")) {
      ended = true;
      return SourceRow.broken(line, "a quote that is never closed (rest of the file not read)");
    }
    records = parser();
    return SourceRow.broken(line, "a quote inside a quoted cell (expected two quotes)");
  }

  private static boolean isEmptyLine(SourceRow row, long line) {
    List<String> cells = row.cells();
    boolean single = cells.size() == 1 || (cells.size() == 2 && cells.get(1).isEmpty());
    // Excel's own line that names the delimiter.
    return single
        && ((cells.size() == 1 && cells.get(0).isEmpty())
            || (line == 1 && cells.get(0).startsWith("sep=")));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
