package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data that tells little, through {@code run} and {@code report}: two quarters missing in the
 * middle, a first quarter that is the only one, a last quarter in which nobody answered the closed
 * question or said anything of being heard.
 */
class ThinDataTest {
  private static final String HEADER = "Id,Date,Heard,Good";
  private static final Pattern NO_NUMBER = Pattern.compile("NaN|Infinity|\\bnull\\b");

  @TempDir private static Path folder = Path.of("");

  private static Path run = Path.of("");

  /** Answers of April to June 2025, and of January to June 2026: two quarters lie between. */
  private static List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      rows.add(row("a" + i, day(1 + i, "05/2025"), i % 3 == 0 ? "Agree" : "Disagree"));
      rows.add(row("b" + i, day(1 + i, "02/2026"), i % 2 == 0 ? "Agree" : "Disagree"));
      rows.add(row("c" + i, day(1 + i, "05/2026"), "Don't know"));
    }
    return rows;
  }

  private static String day(int day, String month) {
    return "%02d/%s".formatted(day, month);
  }

  private static String row(String id, String date, String heard) {
    return String.join(",", id, date, heard, "Our keyworker rings every Friday");
  }

  private static Path project(String name, List<String> rows) throws IOException {
    Path project = folder.resolve(name);
    Files.createDirectories(project.resolve("inbox"));
    Files.writeString(
        project.resolve("inbox/survey.csv"),
        HEADER + "\n" + String.join("\n", rows) + "\n",
        StandardCharsets.UTF_8);
    Files.writeString(
        project.resolve("heard.yaml"),
        """
        title: Thin data
        area: Smallshire
        sources:
          - name: survey
            files: inbox/survey.csv
            kind: survey
            date-pattern: dd/MM/yyyy
            columns:
              - name: Id
                role: id
                field: item
              - name: Date
                role: date
              - name: Heard
                role: rating
                target: heard
              - name: Good
                role: comment
                question: What has worked well?
                question-kind: what_good
        """,
        StandardCharsets.UTF_8);
    return project;
  }

  private static Path run(Path project) {
    Commands done = Commands.run("run", project.toString(), "--quiet");
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    return Path.of(done.lastLine()).resolve("../..").normalize();
  }

  @BeforeAll
  static void runOnce() throws IOException {
    run = run(project("project", rows()));
  }

  private static Path report(String... more) {
    Path out = folder.resolve("out" + String.join("", more).replaceAll("\\W", ""));
    List<String> words = new ArrayList<>(List.of("report", run.toString(), "--out"));
    words.add(out.toString());
    words.addAll(List.of(more));
    Commands done = Commands.run(words.toArray(String[]::new));
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    return out;
  }

  private static String page(Path publish, String name) throws IOException {
    return page(publish.resolve(name));
  }

  private static String page(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8)
        .replaceAll("(?s)<style>.*?</style>", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }

  private static List<String> change(Path publish, String id) throws IOException {
    for (String line : Files.readAllLines(publish.resolve("data/changes.csv"))) {
      List<String> cells = List.of(line.split(",", -1));
      if (cells.get(1).equals(id)) {
        return cells;
      }
    }
    throw new AssertionError("no change of " + id);
  }

  private static void assertNoNumberIsBroken(Path publish) throws IOException {
    try (Stream<Path> files = Files.walk(publish)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.toString();
        if (name.endsWith(".csv") || name.endsWith(".html")) {
          String text = name.endsWith(".html") ? page(file) : Files.readString(file);
          assertFalse(NO_NUMBER.matcher(text).find(), name);
        }
      }
    }
  }

  @Test
  void quartersMissingInTheMiddle_areNamed_andStayGaps() throws IOException {
    Path publish = run.resolve("publish");
    String page = page(publish, "commissioner.html");
    assertTrue(
        page.contains("nothing was received in 2025-26 Q2, 2025-26 Q3. These quarters are gaps"),
        page);
    assertNoNumberIsBroken(publish);
  }

  @Test
  void zeroBase_givesNoFigureAndNoWordForChange() throws IOException {
    Path publish = run.resolve("publish");
    assertEquals("too few answers to tell", change(publish, "ratings").get(2));
    assertTrue(
        page(publish, "commissioner.html")
            .contains("No closed question about feeling heard was answered this quarter."));
  }

  @Test
  void oneQuarter_isSaid_andComparedWithNothing() throws IOException {
    Path publish = report("--quarter", "2025-26 Q1");
    assertTrue(
        page(publish, "commissioner.html")
            .contains("2025-26 Q1 is the only quarter with survey answers"));
    for (String id : List.of("ratings", "comments", "m1", "m5")) {
      assertEquals("too few answers to tell", change(publish, id).get(2), id);
    }
    assertNoNumberIsBroken(publish);
  }

  @Test
  void quarterBeforeAnyData_saysSo() throws IOException {
    Path publish = report("--quarter", "2019-20 Q1");
    assertTrue(page(publish, "commissioner.html").contains("There is no data for 2019-20 Q1."));
    assertNoNumberIsBroken(publish);
  }

  @Test
  void messageThatVanishedFromTheCharter_isNamed_andNothingIsPublished() throws IOException {
    Path other = folder.resolve("other").resolve(String.valueOf(run.getFileName()));
    copy(run, other);
    Path inputs = other.resolve("restricted/report-inputs.json");
    String text = Files.readString(inputs, StandardCharsets.UTF_8);
    String renamed = text.replace("\"id\" : \"m5\"", "\"id\" : \"m6\"");
    assertFalse(renamed.equals(text));
    Files.writeString(inputs, renamed, StandardCharsets.UTF_8);
    Path out = folder.resolve("vanished");
    Commands refused = Commands.run("report", other.toString(), "--out", out.toString());
    assertEquals(ExitCode.CONFIGURATION, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains("count promise \"m5\""), refused.err());
    assertTrue(refused.err().contains("do not count promise \"m6\""), refused.err());
    assertFalse(Files.exists(out), "something was published");
  }

  @Test
  void rowsInAnotherOrder_giveTheSameFindings() throws IOException {
    List<String> shuffled = rows();
    Collections.shuffle(shuffled, new Random(8));
    Path other = run(project("shuffled", shuffled));
    assertEquals(findings(run), findings(other));
  }

  /** Every table of findings; the others name the run. */
  private static Map<String, String> findings(Path run) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    for (String name : List.of("changes", "cautions", "shares", "counts", "coverage", "mix")) {
      tables.put(name, Files.readString(run.resolve("publish/data/" + name + ".csv")));
    }
    assertTrue(tables.values().stream().anyMatch(table -> table.lines().count() > 10));
    return tables;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
        }
      }
    }
  }
}
