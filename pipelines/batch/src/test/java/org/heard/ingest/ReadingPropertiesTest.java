package org.heard.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.model.ConfigurationException;

class ReadingPropertiesTest {
  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars("ab ,;\"'\n\r\t\u00a3\u00e9\u00a0|=")
            .ofMaxLength(12)
            .map(text -> text.replace("\r", "\r\n"));
    return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(30);
  }

  @Property(tries = 200)
  void anyTable_writtenAsCsv_isReadBackTheSame(
      @ForAll("tables") List<List<String>> table,
      @ForAll("encodings") String encoding,
      @ForAll("delimiters") char delimiter)
      throws IOException {
    StringBuilder text = new StringBuilder();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setQuoteMode(QuoteMode.ALL).get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecords(table);
    }
    Charset charset = Encodings.of(encoding);
    List<List<String>> read = new ArrayList<>();
    try (CsvRows rows =
        new CsvRows(
            new ByteArrayInputStream(text.toString().getBytes(charset)), charset, delimiter)) {
      for (SourceRow row = rows.next(); row != null; row = rows.next()) {
        read.add(row.cells());
      }
    }
    assertEquals(table, read);
  }

  @Property(tries = 40)
  void anyTable_writtenAsWorkbook_isReadBackTheSame(@ForAll("tables") List<List<String>> table)
      throws IOException {
    // A workbook ends lines with one character, and holds no rows of empty cells.
    List<List<String>> written =
        table.stream()
            .map(row -> row.stream().map(cell -> cell.replace("\r\n", "\n")).toList())
            .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
            .toList();
    Path file = Files.createTempFile("any", ".xlsx");
    try {
      try (XSSFWorkbook book = new XSSFWorkbook();
          OutputStream out = Files.newOutputStream(file)) {
        Sheet sheet = book.createSheet();
        for (List<String> cells : written) {
          Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
          for (String cell : cells) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
          }
        }
        book.write(out);
      }
      List<List<String>> read = new ArrayList<>();
      try (SourceRows rows = XlsxRows.open(file)) {
        for (SourceRow row = rows.next(); row != null; row = rows.next()) {
          List<String> cells = new ArrayList<>(row.cells());
          cells.addAll(Collections.nCopies(3 - cells.size(), ""));
          read.add(cells);
        }
      }
      assertEquals(written, read);
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<String> encodings() {
    return Arbitraries.of("utf-8", "utf-16le", "utf-16be", "windows-1252");
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|');
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of("csv", "md", "txt", "xlsx", "docx");
  }

  @Property(tries = 120)
  void anyBytes_endInAShapeOrOneClearError(
      @ForAll @Size(max = 400) byte[] bytes, @ForAll("formats") String format) throws IOException {
    Path file = Files.createTempFile("any", "." + format);
    try {
      Files.write(file, bytes);
      assertEquals(0, Inspector.inspect(file).file().compareTo(file.toString()));
    } catch (ConfigurationException clear) {
      assertEquals(1, clear.problems().size());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Property(tries = 100)
  void anyBytes_readByAMapping_areAllAccountedFor(@ForAll @Size(max = 400) byte[] bytes)
      throws IOException {
    byte[] head = "Date,Comment\n".getBytes(UTF_8);
    byte[] all = java.util.Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, all, head.length, bytes.length);
    Path folder = Files.createTempDirectory("any");
    PlainReading reading =
        PlainReading.of(
            folder,
            """
              - name: any
                files: inbox/any.csv
                date-pattern: dd/MM/yyyy
                columns:
                  - {name: Date, role: date}
                  - {name: Comment, role: comment}
            """,
            "any.csv",
            all);
    assertEquals(
        reading.tally.read(),
        reading.items.size() + reading.rejected.size() + reading.tally.blank());
  }
}
