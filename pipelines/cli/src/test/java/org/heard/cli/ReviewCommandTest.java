package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.charter.ReviewTable;
import org.heard.model.Heard;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.model.ReviewedComment;
import org.heard.redact.Gazetteer;
import org.heard.reports.read.ReviewedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
  @TempDir static Path shared = Path.of(".");

  private static Path ran = Path.of(".");

  @TempDir Path folder = Path.of(".");

  @BeforeAll
  static void runOnce() throws IOException {
    ran = ReviewRound.start(shared).project();
  }

  /** A copy of the project with its finished run. */
  private ReviewRound round() throws IOException {
    Path project = folder.resolve("project");
    try (java.util.stream.Stream<Path> paths = Files.walk(ran)) {
      for (Path path : paths.toList()) {
        Path to = project.resolve(ran.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return new ReviewRound(project);
  }

  private static int rowOf(List<List<String>> rows, String id) {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).get(0).equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no row " + id);
  }

  @Test
  void sample_isSeeded_ofWholeFamilies_andAsLargeAsAskedFor() throws IOException {
    ReviewRound round = round();
    Path csv = round.export("--sample", "12", "--seed", "7").resolve("reviewer-1.csv");
    String first = Files.readString(csv);
    List<List<String>> rows = ReviewRound.rows(csv);
    assertEquals(
        first,
        Files.readString(round.export("--sample", "12", "--seed", "7").resolve("reviewer-1.csv")));
    assertFalse(
        first.equals(
            Files.readString(
                round.export("--sample", "12", "--seed", "8").resolve("reviewer-1.csv"))));
    assertTrue(
        first.startsWith("\uFEFF" + ReviewSheet.NOTICE)
            || first.startsWith("\uFEFF\"" + ReviewSheet.NOTICE),
        first.substring(0, 80));
    assertEquals(12, rows.size() - 1);
    Map<String, LabelledComment> comments =
        ReviewRound.comments(round.current()).stream()
            .collect(Collectors.toMap(LabelledComment::id, Function.identity()));
    Set<String> units = new HashSet<>();
    Set<String> ids = new TreeSet<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      LabelledComment comment = java.util.Objects.requireNonNull(comments.get(row.get(0)));
      units.add(comment.origin().unit());
      ids.add(comment.id());
      assertEquals("survey", comment.origin().source().word());
    }
    Set<String> whole =
        comments.values().stream()
            .filter(each -> units.contains(each.origin().unit()))
            .filter(each -> each.labels().scored())
            .map(LabelledComment::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(whole, ids);
  }

  @Test
  void overruledLabel_changesExactlyTheMeasuresOfItsFamily() throws IOException {
    ReviewRound round = round();
    Path before = round.current();
    Path sheets = round.export("--sample", "30", "--reviewers", "2");
    List<List<String>> rows = ReviewRound.rows(sheets.resolve("reviewer-1.csv"));
    List<LabelledComment> comments = ReviewRound.comments(before);
    LabelledComment target =
        comments.stream()
            .filter(each -> each.labels().heard() == Heard.NO)
            .filter(each -> rows.stream().anyMatch(row -> row.get(0).equals(each.id())))
            .findFirst()
            .orElseThrow();
    int row = rowOf(rows, target.id());
    Path one =
        ReviewRound.fill(
            sheets.resolve("reviewer-1.csv"), row, "heard", "yes", "note", "They did ring back");
    Commands done = round.importing(one);
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    Path after = round.run();
    assertFalse(before.equals(after));
    TreeMap<String, Measure> old = ReviewRound.measures(before);
    TreeMap<String, Measure> now = ReviewRound.measures(after);
    Set<String> changed = new TreeSet<>();
    Set<String> all = new TreeSet<>(old.keySet());
    all.addAll(now.keySet());
    for (String place : all) {
      Measure was = old.get(place);
      if (was == null || !was.equals(now.get(place))) {
        changed.add(place);
      }
    }
    String was = heardOf(comments, target, target.labels().heard().word());
    String is = heardOf(comments, target, "yes");
    assertFalse(was.equals(is));
    Set<String> expected = new TreeSet<>();
    for (String place : all) {
      boolean window =
          place.startsWith("quarter " + target.origin().quarter() + " survey heard  ")
              || (place.startsWith("rolling_year") && place.contains(" survey heard  "));
      boolean group = !place.contains(" area ") || place.contains(target.origin().groups().area());
      boolean year = !place.startsWith("rolling_year") || !yearBefore(place, target);
      if (window && group && year && (place.endsWith(" " + was) || place.endsWith(" " + is))) {
        expected.add(place);
      }
    }
    assertEquals(expected, changed);
    for (String place : changed) {
      assertEquals(
          families(old, place) + (place.endsWith(" " + is) ? 1 : -1), families(now, place), place);
    }
    // The stored comment keeps what the machine said.
    assertEquals(
        Heard.NO,
        ReviewRound.comments(after).stream()
            .filter(each -> each.id().equals(target.id()))
            .findFirst()
            .orElseThrow()
            .labels()
            .heard());
    ReviewedComment reviewed = ReviewedFile.read(after).get(0);
    assertEquals("no", reviewed.machine().get("heard"));
    assertEquals(Map.of("heard", "yes"), reviewed.people());
    assertTrue(reviewed.random());
    assertFalse(Files.readString(after.resolve("restricted/reviewed.json")).contains("ring back"));
  }

  /** What the target's family says of being heard in its quarter, with one label replaced. */
  private static String heardOf(List<LabelledComment> all, LabelledComment target, String label) {
    Set<String> said = new TreeSet<>();
    for (LabelledComment each : all) {
      if (each.origin().unit().equals(target.origin().unit())
          && each.origin().quarter().equals(target.origin().quarter())) {
        said.add(each.id().equals(target.id()) ? label : each.labels().heard().word());
      }
    }
    return said.contains("yes") && said.contains("no")
        ? "both"
        : said.contains("yes") ? "yes" : said.contains("no") ? "no" : "unclear";
  }

  /** Whether a rolling year ended before the target's quarter. */
  private static boolean yearBefore(String place, LabelledComment target) {
    return place.split(" ", -1)[1].compareTo(target.origin().quarter().toString()) < 0;
  }

  private static long families(Map<String, Measure> measures, String place) {
    Measure found = measures.get(place);
    return found == null ? 0 : found.families();
  }

  @Test
  void takenOutComment_isInNoLaterRun() throws IOException {
    ReviewRound round = round();
    Path sheets = round.export("--sample", "5");
    Path sheet = ReviewRound.fill(sheets.resolve("reviewer-1.csv"), 1, "take_out", "yes");
    String id = ReviewRound.rows(sheet).get(1).get(0);
    assertEquals(ExitCode.DONE, round.importing(sheet).exitCode());
    Path after = round.run();
    assertTrue(ReviewRound.comments(after).stream().noneMatch(each -> each.id().equals(id)));
    // The other reviewer's sheet still holds it: no reason to refuse the rest.
    Path other = ReviewRound.fill(sheets.resolve("reviewer-2.csv"), 1, "heard", "no");
    Commands done = round.importing(ReviewRound.fill(other, 2, "heard", "no"));
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
  }

  @Test
  void twoWhoDiffer_areSettledByAThirdSheet() throws IOException {
    ReviewRound round = round();
    Path sheets = round.export("--sample", "5");
    Path one = ReviewRound.fill(sheets.resolve("reviewer-1.csv"), 1, "heard", "yes", "m4", "kept");
    Path two = ReviewRound.fill(sheets.resolve("reviewer-2.csv"), 1, "heard", "no", "m4", "kept");
    Commands done = round.importing(one, two);
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    assertTrue(done.out().contains("differ on 1 comments"), done.out());
    Path settle = round.export("--settle", round.project().toString()).resolve("settling.csv");
    List<List<String>> rows = ReviewRound.rows(settle);
    assertEquals(2, rows.size());
    assertEquals("", rows.get(1).get(ReviewRound.column(rows, "heard")));
    assertEquals(ReviewCsv.NOT_ASKED, rows.get(1).get(ReviewRound.column(rows, "m4")));
    assertEquals(
        ExitCode.DONE,
        round
            .importing(ReviewRound.fill(settle, 1, "heard", "can't tell", "reviewer", "chair"))
            .exitCode());
    List<String> messages = List.of("m1", "m2", "m3", "m4", "m5");
    ReviewTable table = ReviewTable.read(round.project(), messages, new ArrayList<>());
    String id = rows.get(1).get(0);
    assertEquals(
        Map.of("heard", "unclear", "m4", "upheld"),
        table.labels(id, table.rows().get(0).textHash()));
  }

  @Test
  void everythingWrong_isListedAtOnce_andNothingChanges() throws IOException {
    ReviewRound round = round();
    Path sheets = round.export("--sample", "12");
    Path good = ReviewRound.fill(sheets.resolve("reviewer-2.csv"), 1, "heard", "yes");
    assertEquals(ExitCode.DONE, round.importing(good).exitCode());
    String reviews = Files.readString(round.project().resolve(ReviewTable.FILE));
    Path bad = sheets.resolve("reviewer-1.csv");
    ReviewRound.fill(bad, 1, "heard", "perhaps");
    ReviewRound.fill(bad, 2, "comment_id", "0abc1def2abc3def-1", "heard", "no");
    ReviewRound.fill(bad, 3, "text_hash", "h0000000000000000", "heard", "no");
    ReviewRound.fill(bad, 4, "note", "=HYPERLINK(\"http://x\")", "heard", "no");
    ReviewRound.fill(bad, 5, "run", "run-0123456789ab", "heard", "no");
    List<List<String>> rows = ReviewRound.rows(bad);
    rows.add(rows.get(6));
    ReviewRound.save(bad, rows);
    Commands done = round.importing(bad);
    assertEquals(ExitCode.CONFIGURATION, done.exitCode());
    // The number in a temporary folder's name may look like a case reference, and is then masked.
    String shown = new ShownWords(Gazetteer.EMPTY).file(bad.toString());
    for (String expected :
        List.of(
            "line 3: label \"perhaps\" in column \"heard\" (expected yes, no or can't tell)",
            "line 4: unknown comment_id \"0abc1def2abc3def-1\"",
            "line 5: the text of comment",
            "line 6: a formula in column \"note\"",
            "line 7: is of run \"run-0123456789ab\", which is no run of this project",
            "line 15: a second answer by \"reviewer-1\"")) {
      assertTrue(done.err().contains(shown + " " + expected), expected + "\n" + done.err());
    }
    assertEquals(reviews, Files.readString(round.project().resolve(ReviewTable.FILE)));
  }

  @Test
  void fileSavedInHalf_isRefused_whereverItWasCut() throws IOException {
    ReviewRound round = round();
    Path sheets = round.export("--sample", "12");
    Path sheet = ReviewRound.fill(sheets.resolve("reviewer-1.csv"), 1, "heard", "yes");
    byte[] whole = Files.readAllBytes(sheet);
    for (int cut : List.of(whole.length - 3, whole.length / 2, whole.length / 3, 40)) {
      Path half = sheets.resolve("half.csv");
      Files.write(half, java.util.Arrays.copyOf(whole, cut));
      Commands done = round.importing(half);
      assertEquals(ExitCode.CONFIGURATION, done.exitCode(), "cut at " + cut + done.err());
      assertTrue(done.err().contains("half.csv"), done.err());
    }
    assertFalse(Files.exists(round.project().resolve(ReviewTable.FILE)));
  }

  @Test
  void sheetOfAnotherProject_isRefused() throws IOException {
    ReviewRound round = round();
    Path sheet =
        ReviewRound.fill(round.export("--sample", "5").resolve("reviewer-1.csv"), 1, "heard", "no");
    Path away = Files.copy(sheet, folder.resolve("answers.csv"));
    Path other = SmallProject.write(folder.resolve("other"));
    Commands done = Commands.run("review", "import", other.toString(), away.toString());
    assertEquals(ExitCode.CONFIGURATION, done.exitCode());
    assertTrue(done.err().contains("which is no run of this project"), done.err());
  }

  @Test
  void importedTwice_isAddedOnce_andAnotherAnswerIsRefused() throws IOException {
    ReviewRound round = round();
    Path sheet = round.export("--sample", "5").resolve("reviewer-1.csv");
    ReviewRound.fill(sheet, 1, "heard", "no");
    assertEquals(ExitCode.DONE, round.importing(sheet).exitCode());
    String reviews = Files.readString(round.project().resolve(ReviewTable.FILE));
    assertEquals(ExitCode.DONE, round.importing(sheet).exitCode());
    assertEquals(reviews, Files.readString(round.project().resolve(ReviewTable.FILE)));
    Commands done = round.importing(ReviewRound.fill(sheet, 1, "heard", "yes"));
    assertEquals(ExitCode.CONFIGURATION, done.exitCode());
    assertTrue(
        done.err().contains("reviews.csv line 2: \"reviewer-1\" has answered heard"), done.err());
    assertEquals(reviews, Files.readString(round.project().resolve(ReviewTable.FILE)));
  }

  @Test
  void stratifiedSample_showsEveryKindOfComment_withWeightsThatAddUp() throws IOException {
    ReviewRound round = round();
    Path csv = round.export("--sample", "20", "--design", "stratified").resolve("reviewer-1.csv");
    List<List<String>> rows = ReviewRound.rows(csv);
    assertEquals(21, rows.size());
    int weight = ReviewRound.column(rows, "weight");
    double sum =
        rows.subList(1, rows.size()).stream()
            .mapToDouble(row -> Double.parseDouble(row.get(weight)))
            .sum();
    long shown =
        ReviewRound.comments(round.current()).stream()
            .filter(each -> each.origin().source().word().equals("survey"))
            .filter(each -> each.labels().scored() && !each.possibleHarm())
            .count();
    assertEquals((double) shown, sum, 0.001);
    int design = ReviewRound.column(rows, "design");
    assertEquals("stratified", rows.get(1).get(design));
  }
}
