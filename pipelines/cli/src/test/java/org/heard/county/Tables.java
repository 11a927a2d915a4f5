package org.heard.county;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Writes tables the way survey tools do, and reads the project's own. */
final class Tables {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Tables() {}

  static void write(Path file, Charset charset, char delimiter, List<List<String>> rows) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, encoded(text.toString(), charset));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The rows of a table in UTF-8 with a header, as the project writes them. */
  static List<CSVRecord> read(Path file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * What Excel does when it saves as "CSV": a sign outside Windows-1252 becomes a question mark.
   */
  private static byte[] encoded(String text, Charset charset) {
    return text.getBytes(charset);
  }
}
