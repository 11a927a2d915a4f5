package org.heard.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in the shapes that survey tools and registers write; the words are made up. */
class ToolExportsTest {
  private static final List<String> AGREE =
      List.of(
          "Strongly agree",
          "Agree",
          "Neither agree nor disagree",
          "Disagree",
          "Strongly disagree",
          "Don't know",
          "Prefer not to say");
  private static final List<String> WORDS =
      List.of(
          "Miss P listens to him \u2013 really listens",
          "Nothing",
          "The caf\u00e9 mornings",
          "They rang back, same day.\nLovely",
          "Taxis cost us \u00a340 a week");

  @TempDir Path folder = Path.of(".");

  private Path csv(String name, Charset charset, char delimiter, List<List<String>> rows)
      throws IOException {
    Path file = folder.resolve(name);
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file, charset), format)) {
      for (List<String> row : rows) {
        out.printRecord(row);
      }
    }
    return file;
  }

  /** One line per column, as {@code inspect} would say it. */
  private static String roles(FileShape shape) {
    return shape.columns().stream()
        .map(
            column ->
                column.role().word()
                    + (column.field().isEmpty() ? "" : ":" + column.field())
                    + (column.target().isEmpty() ? "" : ">" + column.target()))
        .collect(Collectors.joining(" "));
  }

  private static String at(List<String> texts, int i) {
    return texts.get(i % texts.size());
  }

  @Test
  void microsoftFormsSavedByExcel_isReadWithoutAnEdit() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "ID",
            "Start time",
            "Completion time",
            "Email",
            "Name",
            "Which area do you live in?",
            "I feel listened to by the professionals who support my child",
            "What has been good about the support your family has had?",
            "What could be better?",
            "Which services do you use? (tick all that apply)"));
    for (int i = 1; i <= 40; i++) {
      String day = "%02d/%02d/2025".formatted(1 + i % 28, 1 + i % 12);
      rows.add(
          List.of(
              Integer.toString(i),
              day + " 09:10:11",
              day + " 09:20:59",
              "anonymous",
              "",
              i % 2 == 0 ? "North" : "South",
              at(AGREE, i),
              at(WORDS, i),
              at(WORDS, i + 2),
              "Speech and language;Education, Health and Care team;"));
    }
    Path file = csv("forms.csv", Charset.forName("windows-1252"), ',', rows);
    FileShape shape = Inspector.inspect(file);

    assertEquals("windows-1252", shape.encoding());
    assertEquals("dd/MM/yyyy HH:mm:ss", shape.datePattern());
    assertEquals(
        "id:item drop date:date contact contact group:area rating>heard comment comment"
            + " multi_select",
        roles(shape));
    PlainReading reading = PlainReading.afterSave(folder.resolve("p"), file);
    assertEquals(40, reading.items.size());
    assertEquals(
        "The caf\u00e9 mornings", reading.items.get(1).comments().get(0).text(), "cp1252 survives");
  }

  @Test
  void qualtricsWithTwoAndThreeHeaderRows_areTheSame() throws IOException {
    List<String> codes =
        List.of("StartDate", "IPAddress", "RecordedDate", "ResponseId", "Q1", "Q2", "Q3");
    List<String> questions =
        List.of(
            "Start Date",
            "IP Address",
            "Recorded Date",
            "Response ID",
            "How much do you agree: professionals listen to my family",
            "What went well?",
            "What could we do better?");
    List<List<String>> answers = new ArrayList<>();
    for (int i = 1; i <= 25; i++) {
      String day = "2025-03-%02d 12:00:00".formatted(i);
      answers.add(
          List.of(day, "10.1.1.1", day, "R_%015d".formatted(i), at(AGREE, i), at(WORDS, i), ""));
    }
    List<List<String>> two = new ArrayList<>(List.of(codes, questions));
    two.addAll(answers);
    List<List<String>> three = new ArrayList<>(List.of(codes, questions));
    three.add(codes.stream().map(code -> "{\"ImportId\":\"" + code + "\"}").toList());
    three.addAll(answers);

    FileShape shapeOfTwo = Inspector.inspect(csv("two.csv", UTF_8, ',', two));
    FileShape shapeOfThree = Inspector.inspect(csv("three.csv", UTF_8, ',', three));
    assertEquals(2, shapeOfTwo.headerRows());
    assertEquals(3, shapeOfThree.headerRows());
    assertEquals(25, shapeOfTwo.rows());
    assertEquals(shapeOfTwo.columns(), shapeOfThree.columns());
    assertEquals(
        "drop contact date:date id:item rating>heard comment comment", roles(shapeOfThree));
  }

  @Test
  void registerOfFewCases_keepsSummariesAndDropsOfficers() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Complaint Ref",
            "Date Received",
            "Stage",
            "Service Area",
            "Summary of complaint",
            "Outcome",
            "Date Closed",
            "Officer",
            "Response to complainant"));
    for (int i = 1; i <= 25; i++) {
      rows.add(
          List.of(
              "C/2025/%04d".formatted(i),
              "%02d/02/2025".formatted(i),
              "Stage 1",
              i % 2 == 0 ? "SEN" : "Transport",
              at(WORDS, i),
              i % 3 == 0 ? "Upheld" : "Not upheld",
              "%02d/03/2025".formatted(i),
              i % 2 == 0 ? "J Bloggs" : "Okoro, A.",
              "We are sorry"));
    }
    Path file = csv("register.csv", UTF_8, ';', rows);
    FileShape shape = Inspector.inspect(file);

    assertEquals("complaint", shape.kind());
    assertEquals(
        "id:case date:received group:stage group:service comment group:outcome date:closed contact"
            + " drop",
        roles(shape));
  }

  @Test
  void dynamicsWorkbook_isARegister() throws IOException {
    Path file = folder.resolve("Active Complaints.xlsx");
    List<String> header =
        List.of(
            "(Do Not Modify) Case",
            "(Do Not Modify) Row Checksum",
            "(Do Not Modify) Modified On",
            "Case Number",
            "Created On",
            "Owner",
            "Customer",
            "Complaint Stage",
            "Description",
            "Outcome",
            "Resolved On");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
      Sheet sheet = book.createSheet("Active Complaints");
      for (int i = 0; i <= 20; i++) {
        Row row = sheet.createRow(i);
        for (int column = 0; column < header.size(); column++) {
          if (i == 0) {
            row.createCell(column).setCellValue(header.get(column));
          } else if (column == 2 || column == 4 || column == 10) {
            row.createCell(column)
                .setCellValue(java.time.LocalDateTime.of(2025, 1 + column / 4, i, 10, 30));
            row.getCell(column).setCellStyle(date);
          } else {
            String cell =
                switch (column) {
                  case 0 -> "5f0c2b1e-0000-4000-8000-%012d".formatted(i);
                  case 1 -> "Zk1" + i + "==";
                  case 3 -> "CAS-%05d-X1".formatted(i);
                  case 5 -> i % 2 == 0 ? "Dana Field" : "Omar Reed";
                  case 6 -> "Pat Smith" + i;
                  case 7 -> "Stage 1";
                  case 8 -> at(WORDS, i) + " and this is case " + i;
                  default -> i % 2 == 0 ? "Upheld" : "Not upheld";
                };
            row.createCell(column).setCellValue(cell);
          }
        }
      }
      // The tool hides its lists of choices in a sheet of their own.
      Sheet hidden = book.createSheet("hiddenSheet");
      hidden.createRow(0).createCell(0).setCellValue("incident:abc=:ownerid");
      book.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
      book.write(out);
    }
    FileShape shape = Inspector.inspect(file);

    assertEquals("complaint", shape.kind());
    assertEquals(20, shape.rows());
    assertEquals(
        "drop drop drop id:case date:received contact id:family group:stage comment group:outcome"
            + " date:closed",
        roles(shape));
    PlainReading reading = PlainReading.afterSave(folder.resolve("p"), file);
    assertEquals(20, reading.items.size());
  }

  @Test
  void portableDocument_isRefusedWithAdvice() throws IOException {
    Path file = Files.writeString(folder.resolve("survey.pdf"), "%PDF-1.7\n1 0 obj\n", UTF_8);

    String said =
        org.junit.jupiter.api.Assertions.assertThrows(
                org.heard.model.ConfigurationException.class, () -> Inspector.inspect(file))
            .getMessage();
    assertEquals(
        true, said != null && said.contains("PDF") && said.contains("save the original"), said);
  }
}
