package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.charter.Charter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plants identifiers in every column, sheet, header, file name, note, action and charter text, and
 * in what goes wrong, and looks for them in everything that a run writes outside {@code
 * restricted/}.
 */
class LeakTest {
  private static final String PERSON = "Jayden Quillfeather";

  /** What is planted, as short as it still tells who it is. */
  private static final List<String> PLANTED =
      List.of(
          "quillfeather", "jayden", "900123", "900 123", "4765919", "476 5919", "jq@", "k77opq");

  private static final String ALL = PERSON + ", jq@example.org, 07700 900123, NHS 943 476 5919";

  @TempDir private Path folder;

  @Test
  void run_writesNothingPersonal_outsideRestricted() throws Exception {
    Path project = project();
    Commands done =
        Commands.run(
            "run",
            project.toString(),
            "--charter",
            project.resolve("charter").toString(),
            "--max-rejects",
            "5%");
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    Path run = Path.of(done.lastLine()).resolve("../..").normalize();
    Map<String, String> texts = new TreeMap<>();
    texts.put("stdout", done.out());
    texts.put("stderr", done.err());
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = run.relativize(file).toString();
        if (!name.startsWith("restricted")) {
          read(name, Files.readAllBytes(file), texts);
        }
      }
    }
    assertTrue(texts.keySet().containsAll(List.of("run.json", "timings.json")), texts::toString);
    assertTrue(texts.keySet().stream().anyMatch(name -> name.endsWith(".pdf text")), "no PDF");
    assertTrue(
        texts.keySet().stream().anyMatch(name -> name.contains("analyst.xlsx/xl/")), "no XLSX");
    assertEquals(List.of(), leaks(texts));
    for (String first : List.of("publish/index.html", "publish/commissioner.html")) {
      assertTrue(
          Objects.requireNonNull(texts.get(first), first).contains("Polish 12"),
          "Polish: " + first);
    }
  }

  @Test
  void search_findsWhatIsPlanted_inTextsAndInPartsOfAWorkbook() throws Exception {
    Path project = project();
    for (String name : List.of(" survey 07700 900123.csv", " cases.xlsx")) {
      Map<String, String> texts = new TreeMap<>();
      read(name, Files.readAllBytes(project.resolve("inbox/" + PERSON + name)), texts);
      assertFalse(leaks(texts).isEmpty(), name);
    }
  }

  @Test
  void whatGoesWrong_isSaidWithoutWhatIsPersonal() throws Exception {
    Path project = project();
    Path survey = project.resolve("inbox/" + PERSON + " survey 07700 900123.csv");
    String text = Files.readString(survey);
    Files.writeString(survey, text + rejectedRow().repeat(9), StandardCharsets.UTF_8);
    Commands rejected = Commands.run("run", project.toString(), "--quiet");
    assertEquals(ExitCode.TOO_MANY_REJECTS, rejected.exitCode(), rejected.err());
    assertEquals(List.of(), leaks(Map.of("rejected", rejected.err() + rejected.out())));
    Files.writeString(
        survey, text.replace("Id,", "Id of " + ALL.replace(",", "") + ","), StandardCharsets.UTF_8);
    Commands unmapped = Commands.run("check", project.toString());
    assertEquals(ExitCode.CONFIGURATION, unmapped.exitCode(), unmapped.err());
    assertEquals(List.of(), leaks(Map.of("unmapped", unmapped.err() + unmapped.out())));
    Files.write(survey, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0, 1, 2});
    Commands unreadable = Commands.run("run", project.toString(), "--quiet");
    assertTrue(unreadable.exitCode() != ExitCode.DONE, unreadable.err());
    assertEquals(List.of(), leaks(Map.of("unreadable", unreadable.err() + unreadable.out())));
  }

  private static String rejectedRow() {
    return "\"" + PERSON + "\",31/02/2026," + "\"" + ALL + "\",Agree,\"" + ALL + "\",\r\n";
  }

  private static List<String> leaks(Map<String, String> texts) {
    List<String> leaks = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          String lower = text.toLowerCase(Locale.ROOT);
          for (String planted : PLANTED) {
            int at = lower.indexOf(planted);
            if (at >= 0) {
              leaks.add(
                  name
                      + ": "
                      + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 40)));
            }
          }
        });
    return leaks;
  }

  /** The text of a file, of each part of a zip, and of a PDF's pages. */
  private static void read(String name, byte[] bytes, Map<String, String> texts)
      throws IOException {
    texts.put(name, new String(bytes, StandardCharsets.UTF_8));
    if (name.endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        texts.put(
            name + " text",
            new PDFTextStripper().getText(pdf)
                + pdf.getDocumentInformation().getCOSObject()
                + pdf.getDocumentCatalog().getLanguage());
      }
    } else if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          read(name + "/" + entry.getName(), zip.readAllBytes(), texts);
        }
      }
    }
  }

  private Path project() throws IOException {
    Path project = folder.resolve("project");
    Files.createDirectories(project.resolve("inbox"));
    StringBuilder survey =
        new StringBuilder("Id,When,\"Where does " + PERSON + " live?\",Heard " + PERSON + "?,")
            .append("\"What helped " + PERSON + " (NHS 943 476 5919)?\",Phone of " + PERSON)
            .append("\r\n");
    String polish =
        "Szkoła nie odpowiada na wiadomości o %s, syn siedzi w domu i nikt nam nie pomaga.";
    for (int i = 0; i < 60; i++) {
      String area = i % 4 == 0 ? ALL : i % 2 == 0 ? "Pennyfold" : "Saltmarsh";
      survey.append(
          String.format(
              Locale.ROOT,
              "\"%s %d\",%02d/%02d/2026,\"%s\",%s,\"%s\",%s\r\n",
              PERSON,
              i,
              1 + i % 28,
              4 + i % 3,
              area,
              i % 3 == 0 ? "Agree" : "Disagree",
              (i % 5 == 1 ? polish : "They listened to %s. NI QQ123456C.").formatted(ALL),
              "07700 900123"));
    }
    survey.append(rejectedRow());
    write(project.resolve("inbox/" + PERSON + " survey 07700 900123.csv"), survey.toString());
    writeRegister(project.resolve("inbox/" + PERSON + " cases.xlsx"));
    write(
        project.resolve("inbox/Coffee with " + PERSON + ".md"),
        """
        # Coffee morning with %s

        Date: 12 May 2026

        ## 1. Transport for %s

        - Two parents said %s waited for the taxi.

        Action: %s to ring the firm.
        """
            .formatted(PERSON, PERSON, ALL, ALL));
    write(
        project.resolve("actions.csv"),
        "id,date,message,you_said,we_did,status,because\r\n"
            + "a1,2026-05-01,m1,\"%s waited\",\"We rang %s\",done,\"%s asked\"\r\n"
                .formatted(ALL, ALL, ALL));
    write(
        project.resolve("population.csv"),
        "dimension,group,children\r\narea,\"" + ALL + "\",80\r\narea,Pennyfold,120\r\n");
    charter(project.resolve("charter"));
    write(project.resolve("heard.yaml"), YAML.replace("PERSON", PERSON));
    return project;
  }

  private static void writeRegister(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Cases of " + PERSON);
      String[] header = {"Ref", "Received", "Outcome for " + PERSON, "Text about " + PERSON};
      for (int row = 0; row <= 20; row++) {
        Row cells = sheet.createRow(row);
        String[] values =
            row == 0
                ? header
                : new String[] {
                  "K77OPQ-" + row,
                  "0" + (1 + row % 9) + "/05/2026",
                  row % 2 == 0 ? "Upheld" : "Upheld for " + ALL,
                  "The school never answered " + ALL
                };
        for (int column = 0; column < values.length; column++) {
          cells.createCell(column).setCellValue(values[column]);
        }
      }
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  /** The charter that ships, with names in its titles and in an example. */
  private static void charter(Path to) throws IOException {
    Files.createDirectories(to);
    for (String name : List.of("charter.yaml", "messages.csv", "commitments.csv", "cues.csv")) {
      try (InputStream shipped =
          Objects.requireNonNull(
              Charter.class.getResourceAsStream("/org/heard/charter/default/" + name), name)) {
        String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        write(to.resolve(name), planted(name, text));
      }
    }
  }

  private static String planted(String name, String text) {
    if (name.equals("charter.yaml")) {
      return text.replace("charter (Kent)", "charter of " + PERSON);
    }
    if (name.equals("cues.csv")) {
      return text;
    }
    int column = List.of(text.lines().findFirst().orElse("").split(",", -1)).indexOf("title");
    assertTrue(column >= 0, name);
    StringBuilder planted = new StringBuilder();
    text.lines()
        .forEach(
            line -> {
              String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
              if (!planted.isEmpty()) {
                cells[column] =
                    "\""
                        + cells[column].replace("\"", "")
                        + " says "
                        + PERSON
                        + ", jq@example.org\"";
              }
              planted.append(String.join(",", cells)).append("\n");
            });
    return planted.toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static final String YAML =
      """
      title: A small project
      area: Smallshire
      population: population.csv
      sources:
        - name: survey
          files: inbox/*survey*.csv
          kind: survey
          date-pattern: dd/MM/yyyy
          columns:
            - name: Id
              role: id
              field: item
            - name: When
              role: date
            - name: Where does PERSON live?
              role: group
              field: area
            - name: Heard PERSON?
              role: rating
              target: heard
            - name: What helped PERSON (NHS 943 476 5919)?
              role: comment
              question-kind: what_good
            - name: Phone of PERSON
              role: contact
        - name: register
          files: inbox/*.xlsx
          kind: complaint
          format: xlsx
          date-pattern: dd/MM/yyyy
          columns:
            - name: Ref
              role: id
              field: case
            - name: Received
              role: date
              field: received
            - name: Outcome for PERSON
              role: group
              field: outcome
            - name: Text about PERSON
              role: comment
        - name: notes
          files: inbox/*.md
          kind: meeting
          format: md
      """;
}
