package org.heard.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
  private static List<SourceRow> read(byte[] bytes, Charset charset, char delimiter)
      throws IOException {
    List<SourceRow> rows = new ArrayList<>();
    try (CsvRows csv = new CsvRows(new ByteArrayInputStream(bytes), charset, delimiter)) {
      for (SourceRow row = csv.next(); row != null; row = csv.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<SourceRow> read(String text) throws IOException {
    return read(text.getBytes(UTF_8), UTF_8, ',');
  }

  @Test
  void quotedLineBreaks_keepTheLineWhereTheRowBegins() throws IOException {
    List<SourceRow> rows = read("a,b\r\n1,\"two\r\nlines\"\r\n\r\n2,\"a \"\"word\"\"\"\r\n");

    assertEquals(List.of(1L, 2L, 5L), rows.stream().map(SourceRow::line).toList());
    assertEquals(List.of("1", "two\r\nlines"), rows.get(1).cells());
    assertEquals(List.of("2", "a \"word\""), rows.get(2).cells());
  }

  @Test
  void unterminatedQuote_namesItsLineAndKeepsTheRowsBefore() throws IOException {
    List<SourceRow> rows = read("a,b\n1,x\n2,\"never closed\n3,y\n4,z\n");

    assertEquals(3, rows.size());
    assertEquals(List.of("1", "x"), rows.get(1).cells());
    assertTrue(rows.get(2).isBroken());
    assertEquals(3, rows.get(2).line());
  }

  @Test
  void strayQuote_costsItsRowOnly() throws IOException {
    List<SourceRow> rows = read("a,b\n1,\"she said \"no\" to us\"\n2,y\n");

    assertTrue(rows.get(1).isBroken());
    assertEquals(2, rows.get(1).line());
    assertEquals(List.of("2", "y"), rows.get(2).cells());
  }

  @Test
  void bytesOutsideTheEncoding_breakTheirRowOnly() throws IOException {
    byte[] bytes = "a,b\n1,caf?\n2,y\n".getBytes(UTF_8);
    bytes[9] = (byte) 0xE9;

    List<SourceRow> rows = read(bytes, UTF_8, ',');

    assertTrue(rows.get(1).isBroken());
    assertEquals(List.of("2", "y"), rows.get(2).cells());
    assertEquals(
        List.of("1", "caf\u00e9"),
        read(bytes, Charset.forName("windows-1252"), ',').get(1).cells());
  }

  @Test
  void byteOrderMarkAndSeparatorLine_areNoCells() throws IOException {
    assertEquals(List.of("a", "b"), read("\ufeffa,b\n1,2\n").get(0).cells());
    List<SourceRow> rows = read("sep=;\na;b\n".getBytes(UTF_8), UTF_8, ';');
    assertEquals(List.of("a", "b"), rows.get(0).cells());
    assertEquals(2, rows.get(0).line());
  }

  @Test
  void endlessQuote_isCutBeforeMemoryEnds() throws IOException {
    byte[] text = new byte[40_000_000];
    java.util.Arrays.fill(text, (byte) 'x');
    text[0] = '"';

    List<SourceRow> rows = read(text, UTF_8, ',');

    assertEquals(1, rows.size());
    assertTrue(rows.get(0).isBroken());
  }

  @Test
  void twoMegabyteCell_isReadWhole() throws IOException {
    String big = "word ".repeat(400_000);

    assertEquals(big, read("a,b\n1,\"" + big + "\"\n").get(1).cells().get(1));
  }

  @Test
  void lineEndsOfAllKinds_areEqual() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      List<SourceRow> rows = read("a,b" + end + "1,2" + end + "3,4");
      assertEquals(List.of(1L, 2L, 3L), rows.stream().map(SourceRow::line).toList());
    }
  }
}
