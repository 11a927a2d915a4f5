package org.heard.cli;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.heard.model.ConfigurationException;

/** A user's CSV file, whole: header and rows, every cell as it was. */
record Spreadsheet(String file, List<String> header, List<List<String>> rows) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Reads a file; UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252.
   *
   * @throws ConfigurationException where it is no CSV file, each problem with its line
   */
  static Spreadsheet read(Path file) throws IOException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new ConfigurationException(name, 0, "is a folder (expected a CSV file)");
    }
    byte[] bytes = Files.readAllBytes(file);
    List<List<String>> rows = new ArrayList<>();
    long line = 1;
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new InputStreamReader(new ByteArrayInputStream(bytes), charset(bytes)))
            .setFormat(CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())
            .get()) {
      for (CSVRecord record : parser) {
        List<String> cells = new ArrayList<>(record.toList());
        if (rows.isEmpty()) {
          cells.set(0, withoutMark(cells.get(0)));
        } else if (cells.size() > rows.get(0).size()) {
          throw new ConfigurationException(
              name,
              (int) line,
              cells.size() + " cells (expected " + rows.get(0).size() + " as in the header)");
        }
        while (!rows.isEmpty() && cells.size() < rows.get(0).size()) {
          cells.add("");
        }
        rows.add(cells);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException broken) {
      throw new ConfigurationException(
          name, (int) line, "a quoted cell that begins here is broken or never ends");
    }
    if (rows.isEmpty()) {
      throw new ConfigurationException(name, 0, "is empty (expected a header row)");
    }
    return new Spreadsheet(name, rows.get(0), rows.subList(1, rows.size()));
  }

  static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return WINDOWS_1252;
    }
  }

  private static String withoutMark(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == BYTE_ORDER_MARK ? cell.substring(1) : cell;
  }

  /**
   * Index of a column that the user named.
   *
   * @throws ConfigurationException where the header has no such column
   */
  int column(String name) {
    int index = header.indexOf(name);
    if (index < 0) {
      throw new ConfigurationException(
          file, 1, "no column \"" + name + "\" (found " + String.join(", ", header) + ")");
    }
    return index;
  }

  /**
   * Refuses an input column that is named like an output column.
   *
   * @throws ConfigurationException naming every such column
   */
  void refuseColumns(List<String> outputColumns) {
    List<String> clashes = outputColumns.stream().filter(header::contains).toList();
    if (!clashes.isEmpty()) {
      throw new ConfigurationException(
          file,
          1,
          "has columns that this command writes itself: "
              + String.join(", ", clashes)
              + " (rename them first)");
    }
  }

  /** Writes a table for people: UTF-8 with byte order mark, CRLF, RFC 4180. */
  static void write(Path file, List<String> header, Stream<List<String>> rows, boolean excelSafe)
      throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new ConfigurationException(parent.toString(), 0, "no such folder (for --out)");
    }
    try (Printer printer = new Printer(file, excelSafe)) {
      printer.print(header);
      rows.forEachOrdered(printer::print);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  /** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
  static String safe(String cell) {
    return isFormula(cell) ? "'" + cell : cell;
  }

  /** Whether a spreadsheet would run a text as a formula. */
  static boolean isFormula(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
  }

  private static final class Printer implements Closeable {
    private final CSVPrinter csv;
    private final boolean excelSafe;

    Printer(Path file, boolean excelSafe) throws IOException {
      BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      writer.write(BYTE_ORDER_MARK);
      this.csv = new CSVPrinter(writer, CSVFormat.RFC4180);
      this.excelSafe = excelSafe;
    }

    void print(List<String> cells) {
      try {
        csv.printRecord(excelSafe ? cells.stream().map(Spreadsheet::safe).toList() : cells);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public void close() throws IOException {
      csv.close(true);
    }
  }
}
