package org.heard.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.heard.charter.SourceMapping;
import org.heard.model.ConfigurationException;

/** Opens table files by their mapping. */
final class TableFiles {
  private TableFiles() {}

  /** The rows of a file, header rows first. */
  static SourceRows open(InputFile input) throws IOException {
    SourceMapping source = input.source();
    return switch (source.format()) {
      case "csv" ->
          new CsvRows(
              Files.newInputStream(input.path()),
              Encodings.of(source.encoding()),
              source.delimiter().charAt(0));
      case "xlsx" -> XlsxRows.open(input.path());
      default -> throw new IllegalArgumentException("no table format: " + source.format());
    };
  }

  /**
   * Reads the header rows.
   *
   * @throws ConfigurationException where the file ends before them or one cannot be read
   */
  static List<List<String>> header(InputFile input, SourceRows rows) throws IOException {
    List<List<String>> header = new ArrayList<>();
    while (header.size() < input.source().headerRows()) {
      SourceRow row = rows.next();
      if (row == null) {
        throw new ConfigurationException(
            input.file(),
            0,
            header.isEmpty()
                ? "is empty (expected %d header rows)".formatted(input.source().headerRows())
                : "ends within its header (expected %d header rows)"
                    .formatted(input.source().headerRows()));
      }
      if (row.isBroken()) {
        throw new ConfigurationException(
            input.file(), (int) row.line(), "the header cannot be read: " + row.fault());
      }
      header.add(row.cells());
    }
    return header;
  }
}
