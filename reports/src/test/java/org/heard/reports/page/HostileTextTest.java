package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.heard.charter.Commitment;
import org.heard.charter.Message;
import org.heard.model.Dimension;
import org.heard.model.FileAccount;
import org.heard.model.Measure;
import org.heard.model.RunManifest;
import org.heard.model.Source;
import org.heard.reports.ChangedMeasure;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.read.ActionRow;
import org.heard.reports.read.ActionStatus;
import org.heard.reports.read.Logo;
import org.heard.reports.read.PlainEdition;
import org.heard.reports.read.ReportInputs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTextTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String TURNED = "\u202Edesrever\u202C";
  private static final String ARABIC = "\u0644\u0627 \u0623\u062D\u062F \u064A\u0631\u062F";
  private static final String SPARE = "\u041F\u0438\u0448\u0456\u0442\u044C \u0174yr";
  private static final String FORMULA = "=cmd|'/c calc'!A1";
  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    write(folder, new Words(Wording.read("wording")));
  }

  /** Writes reports in which every field that a project fills tries to break them. */
  static void write(Path folder, Words words) throws IOException {
    List<Measure> measures = new ArrayList<>();
    for (Measure each : MadeCounty.measures(5)) {
      boolean area = each.dimension() == Dimension.AREA && each.group().equals("Saltmarsh");
      measures.add(area ? ChangedMeasure.inGroup(each, FORMULA) : each);
    }
    ReportInputs county = MadeCounty.inputs();
    ReportInputs inputs =
        new ReportInputs(
            SCRIPT,
            "#ffffff",
            "javascript:alert(1)",
            new Logo("", "The logo file is no PNG or JPEG picture and is not shown."),
            false,
            county.disclosure(),
            "A charter & more \"quoted\" \u202Edesrever",
            "",
            "charter",
            messages(county.messages()),
            county.population(),
            List.of(
                new ActionRow(
                    "a1", "2026-01", "m1", FORMULA, "x".repeat(4000), ActionStatus.DONE, SCRIPT),
                new ActionRow(
                    "a2",
                    "2026-02",
                    "m2",
                    SPARE + TURNED,
                    ARABIC,
                    ActionStatus.NOT_POSSIBLE,
                    SCRIPT)),
            PlainEdition.NONE);
    Reports.write(
        Reports.findings(
            manifest(),
            inputs,
            MeasureTable.of(measures),
            MadeCounty.evidence(),
            ReportChoice.LATEST),
        folder,
        words);
  }

  /** A charter whose titles are markup, a formula, one endless word, an address that runs. */
  private static List<Message> messages(List<Message> county) {
    List<String> titles =
        List.of(SCRIPT, FORMULA, "W".repeat(300), "javascript:alert(2)", ARABIC + TURNED);
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < county.size(); i++) {
      Message each = county.get(i);
      String title = titles.get(i);
      List<Commitment> commitments =
          each.commitments().stream()
              .map(
                  known ->
                      new Commitment(known.id(), known.message(), title, "javascript:alert(3)"))
              .toList();
      messages.add(new Message(each.id(), title, commitments));
    }
    return messages;
  }

  private static RunManifest manifest() {
    RunManifest county = MadeCounty.manifest();
    return new RunManifest(
        county.runId(),
        county.program(),
        "@SUM(1) " + SCRIPT,
        "+" + TURNED,
        county.quarters(),
        county.charterId(),
        "1\"><img src=x onerror=alert(4)>",
        county.keyFingerprint(),
        Map.of("=1+1", FORMULA),
        Map.of(),
        Map.of(),
        List.of(
            new FileAccount(
                FORMULA,
                Source.SURVEY,
                10,
                9,
                1,
                0,
                0,
                List.of(new FileAccount.Reason("-2+3 " + SCRIPT, 1)))),
        county.comments(),
        county.scored(),
        county.reused(),
        county.urgent(),
        county.purged(),
        county.firstDate(),
        county.lastDate());
  }

  @Test
  void scriptInNames_isShownAsText() throws IOException {
    for (String page : List.of("index.html", "commissioner.html", "analyst.html")) {
      String html = Files.readString(folder.resolve(page), StandardCharsets.UTF_8);
      assertFalse(html.contains("<script"), page);
      assertTrue(html.contains("&lt;script&gt;"), page);
    }
  }

  @Test
  void formulaInData_isGuardedInCsv() throws IOException {
    String csv = Files.readString(folder.resolve("data/shares.csv"), StandardCharsets.UTF_8);
    assertTrue(csv.contains("'" + FORMULA));
    assertFalse(csv.contains("," + FORMULA));
  }

  @Test
  void hostileText_isTextInEveryPage() throws IOException {
    for (Path page : files(".html")) {
      String html = Files.readString(page, StandardCharsets.UTF_8);
      String name = page.getFileName().toString();
      assertFalse(html.contains("<script"), name);
      assertFalse(html.contains("<img src=x"), name);
      assertFalse(html.matches("(?s).*(href|src)=\"\\s*javascript:.*"), name);
      assertFalse(html.matches("(?s).*[\u202A-\u202E].*"), name + " turns its text round");
    }
  }

  @Test
  void hostileText_isTextInEveryWorkbook() throws IOException {
    int guarded = 0;
    try (Workbook workbook =
        WorkbookFactory.create(folder.resolve("analyst.xlsx").toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertFalse(cell.getCellType() == CellType.FORMULA, cell.getAddress().toString());
            String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
            assertFalse(text.matches("(?s)[=+@-].*"), sheet.getSheetName() + ": " + text);
            guarded += text.startsWith("'=") || text.startsWith("'@") ? 1 : 0;
          }
        }
      }
    }
    assertTrue(guarded > 3, "guarded cells: " + guarded);
    String content = entry(folder.resolve("analyst.ods"), "content.xml");
    assertFalse(content.contains("table:formula"));
    assertFalse(content.contains(">="));
    assertFalse(content.contains("<script"));
    assertTrue(content.contains("&lt;script"));
  }

  @Test
  void hostileText_isTextInTheWordDocument() throws IOException {
    String document = entry(folder.resolve("commissioner.docx"), "word/document.xml");
    assertFalse(document.contains("<script"));
    assertTrue(document.contains("&lt;script"));
    String ways = entry(folder.resolve("commissioner.docx"), "word/_rels/document.xml.rels");
    assertFalse(ways.contains("javascript"), ways);
  }

  @Test
  void hostileText_isTextInEveryPdf() throws IOException {
    for (Path file : files(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        assertTrue(text.contains("<script>alert(1)</script>"), file.toString());
        assertTrue(pdf.getDocumentCatalog().getOpenAction() == null, file.toString());
        for (PDPage page : pdf.getPages()) {
          for (PDAnnotation annotation : page.getAnnotations()) {
            PDAction action = annotation instanceof PDAnnotationLink link ? link.getAction() : null;
            assertFalse(action instanceof PDActionJavaScript, file.toString());
            assertFalse(
                action instanceof PDActionURI way && way.getURI().startsWith("javascript"),
                file.toString());
          }
        }
      }
    }
  }

  @Test
  void hostileText_isGuardedInEveryCsvAndJson() throws IOException {
    for (Path file : files(".csv")) {
      try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
        for (CSVRecord row : parser) {
          for (String cell : row) {
            boolean number = cell.matches("-?[0-9.]+");
            assertFalse(!number && cell.matches("(?s)[=+@-].*"), file + ": " + cell);
          }
        }
      }
    }
    new ObjectMapper().readTree(folder.resolve("data/data.json").toFile());
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(file -> file.toString().endsWith(ending))
              .filter(file -> !file.startsWith(folder.resolve("later")))
              .sorted()
              .toList();
      assertFalse(files.isEmpty(), ending);
      return files;
    }
  }

  private static String entry(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream stream = zip.getInputStream(zip.getEntry(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void paleAccent_isReplaced() throws IOException {
    String html = Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8);
    assertTrue(html.contains("--accent: #12436D"));
  }

  @Test
  void brokenLogo_isSaidInWords() throws IOException {
    String html = Files.readString(folder.resolve("commissioner.html"), StandardCharsets.UTF_8);
    assertTrue(html.contains("no PNG or JPEG picture"));
  }

  @Test
  void emptyQuarter_isSaidInWords() throws IOException {
    Path other = folder.resolve("later");
    Reports.write(ReportsTest.county(Optional.of("2026-27 Q3")), other);
    String html = Files.readString(other.resolve("index.html"), StandardCharsets.UTF_8);
    assertTrue(html.contains("There is no data for 2026-27 Q3"));
  }
}
