package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.heard.charter.Review;
import org.heard.charter.ReviewTable;
import org.heard.model.LabelledComment;
import org.heard.model.ReviewedComment;
import org.heard.reports.read.ReviewedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole circle as people go it: export, answer in a browser, save, import, run, report. */
class ReviewInBrowserTest {
  private static final List<String> MESSAGES = List.of("m1", "m2", "m3", "m4", "m5");

  @TempDir Path folder = Path.of(".");

  private static Path program(String variable, String... names) {
    Stream<Path> candidates = Optional.ofNullable(System.getenv(variable)).stream().map(Path::of);
    for (String directory :
        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1)) {
      candidates =
          Stream.concat(candidates, Stream.of(names).map(name -> Path.of(directory, name)));
    }
    Optional<Path> found = candidates.filter(Files::isExecutable).findFirst();
    boolean required = "1".equals(System.getenv("HEARD_REQUIRE_BROWSER"));
    assumeTrue(required || found.isPresent(), "skipped: this machine has no " + names[0]);
    return found.orElseThrow(() -> new AssertionError("this machine has no " + names[0]));
  }

  private JsonNode answer(Path page, String commentId) throws Exception {
    String tools = Optional.ofNullable(System.getenv("HEARD_NODE_TOOLS")).orElse("");
    Path packages = Path.of(tools, "node_modules");
    boolean there = Files.isDirectory(packages.resolve("playwright-core"));
    assumeTrue(
        there || "1".equals(System.getenv("HEARD_REQUIRE_BROWSER")),
        "skipped: HEARD_NODE_TOOLS names no folder with the npm package playwright-core");
    Path script = folder.resolve("review-in-browser.cjs");
    try (InputStream stream =
        ReviewInBrowserTest.class.getResourceAsStream("review-in-browser.cjs")) {
      Files.copy(stream, script);
    }
    Path printed = folder.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                program("HEARD_NODE", "node").toString(),
                script.toString(),
                program("HEARD_CHROMIUM", "chromium", "chromium-browser", "google-chrome")
                    .toString(),
                page.toString(),
                folder.toString(),
                commentId)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().put("NODE_PATH", packages.toString());
    builder.environment().put("HOME", folder.toString());
    Process process = builder.start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the browser did not end");
    assertEquals(0, process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
    return new ObjectMapper().readTree(folder.resolve("found.json").toFile());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** The pages say that people looked, what they overruled, and that one comment was disputed. */
  private static void seenInTheReport(Path before, Path after) throws Exception {
    String sure = page(before, "commissioner.html");
    assertTrue(sure.contains("Nobody has checked the program's labels"), sure);
    sure = page(after, "commissioner.html");
    assertFalse(sure.contains("Nobody has checked the program's labels"));
    assertTrue(sure.contains("people checked"), sure);
    assertTrue(sure.contains("not what was meant"), "the dispute is counted");
    String annex = page(after, "analyst.html");
    assertTrue(annex.contains("people say yes"), "what people overruled");
    assertTrue(annex.contains("waits for a decision"), "the dispute waits");
    assertTrue(page(after, "families.html").contains("this is not what was meant"), "families");
    assertFalse(page(before, "families.html").contains("this is not what was meant"));
  }

  private static String page(Path run, String name) throws Exception {
    return Files.readString(run.resolve("publish").resolve(name))
        .replaceAll("<[^>]*>", "")
        .replace("&#39;", "'")
        .replaceAll("\\s+", " ");
  }

  @Test
  void circle_fromExportToReport_withOneOverruledComment() throws Exception {
    ReviewRound round = ReviewRound.start(folder);
    Path before = round.current();
    Path sheets = round.export("--sample", "14", "--seed", "3");
    Path page = sheets.resolve("reviewer-1.html");
    assertTrue(
        Files.readAllLines(page).get(0).contains("families' words"),
        "the first line says what the page holds");
    // The page never writes beside itself: a folder that is read-only is no hindrance.
    assertTrue(sheets.toFile().setWritable(false));
    // The fifth comment that is shown.
    String wanted = ReviewRound.rows(sheets.resolve("reviewer-1.csv")).get(5).get(0);
    JsonNode found = answer(page, wanted);
    assertTrue(sheets.toFile().setWritable(true));
    assertAll(
        () -> assertEquals(List.of(), texts(found.path("violations")), "axe-core"),
        () -> assertTrue(found.path("passes").asInt() >= 20, "axe-core saw no page"),
        () -> assertEquals(List.of(), texts(found.path("requests")), "asked of the network"),
        () -> assertEquals(List.of(), texts(found.path("errors")), "the browser's complaints"),
        () -> assertEquals(List.of(), texts(found.path("wide")), "sticks out at 320 pixels"),
        () -> assertFalse(found.path("machineAtFirst").asBoolean(), "label shown at first"),
        () -> assertFalse(found.path("showAtFirst").asBoolean(), "label offered at first"),
        () -> assertTrue(found.path("byKeyboard").asBoolean(), "answered by keyboard"),
        () -> assertTrue(found.path("restAbsent").asBoolean(), "rest filled"),
        () -> assertFalse(found.path("machineBeforeAsking").asBoolean(), "label shown unasked"),
        () -> assertTrue(found.path("machineAfterAsking").asBoolean(), "label shown when asked"),
        () -> assertEquals("Comment 2 of 14. 1 answered.", found.path("second").asText()),
        () -> assertEquals("Comment 1 of 14. 2 answered.", found.path("afterBack").asText()),
        () -> assertTrue(found.path("keptAfterBack").asBoolean(), "kept when going back"),
        () -> assertEquals("Comment 1 of 14. 2 answered.", found.path("afterReload").asText()),
        () -> assertTrue(found.path("keptAfterReload").asBoolean(), "kept over a reload"),
        () -> assertTrue(found.path("machineFirst").asBoolean(), "shown first when switched on"),
        () -> assertEquals(1, found.path("keys").size()),
        () ->
            assertTrue(
                found.path("keys").path(0).asText().contains(before.getFileName().toString()),
                "the key holds the run's id"),
        () -> assertFalse(found.path("keptAfterForgetting").asBoolean(), "forgotten"),
        () -> assertEquals("Comment 1 of 14. 0 answered.", found.path("afterForgetting").asText()));

    Commands done = round.importing(Path.of(found.path("saved").asText()));
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    ReviewTable table = ReviewTable.read(round.project(), MESSAGES, new ArrayList<>());
    List<Review> ofWanted =
        table.rows().stream().filter(row -> row.commentId().equals(wanted)).toList();
    assertTrue(ofWanted.stream().noneMatch(Review::sawMachine));
    assertTrue(ofWanted.stream().allMatch(row -> row.who().equals("parent 1")));
    assertTrue(ofWanted.stream().allMatch(row -> row.when().matches("\\d{4}-\\d{2}-\\d{2}")));
    assertEquals(
        List.of("opposite"),
        ofWanted.stream().filter(row -> !row.isLabel()).map(Review::to).toList());
    assertTrue(
        table.rows().stream().anyMatch(row -> row.reason().startsWith("'=could be either")),
        "a note that looks like a formula is kept as text");

    Path after = round.run();
    LabelledComment machine =
        ReviewRound.comments(before).stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .orElseThrow();
    ReviewedComment reviewed =
        ReviewedFile.read(after).stream()
            .filter(each -> each.commentId().equals(wanted))
            .findFirst()
            .orElseThrow();
    assertEquals(
        Map.of(
            "heard", "yes", "m1", "absent", "m2", "absent", "m3", "absent", "m4", "upheld", "m5",
            "absent"),
        reviewed.people());
    assertEquals(machine.labels().heard().word(), reviewed.machine().get("heard"));
    assertEquals(
        Recount.of(ReviewRound.comments(before), List.of()),
        Recount.counted(ReviewRound.measures(before)),
        "before the review");
    assertEquals(
        Recount.of(ReviewRound.comments(after), ReviewedFile.read(after)),
        Recount.counted(ReviewRound.measures(after)),
        "after it");
    Set<String> changed =
        Recount.changedTopics(ReviewRound.measures(before), ReviewRound.measures(after));
    Set<String> overruled = Recount.overruled(ReviewedFile.read(after));
    assertFalse(changed.isEmpty());
    assertTrue(
        overruled.containsAll(changed), () -> changed + " changed, " + overruled + " overruled");
    seenInTheReport(before, after);

    // Seen first: the same page says so of what was answered after the switch was turned.
    Commands seen = round.importing(Path.of(found.path("second_saved").asText()));
    assertEquals(ExitCode.DONE, seen.exitCode(), seen.err());
    assertEquals(
        1,
        ReviewTable.read(round.project(), MESSAGES, new ArrayList<>()).rows().stream()
            .filter(Review::sawMachine)
            .count());
  }
}
