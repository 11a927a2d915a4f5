package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.model.ReviewedComment;
import org.heard.model.Source;
import org.heard.reports.read.ManifestFile;
import org.heard.reports.read.ParquetRecords;
import org.heard.reports.read.ReviewedFile;
import org.heard.store.Footers;
import org.heard.store.RunFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurgeCommandTest {
  @TempDir private static Path made;
  @TempDir private Path folder;
  private Path project = Path.of("");

  @BeforeAll
  static void runOnce() throws IOException {
    Path project = SmallProject.write(made.resolve("project"));
    Commands done = Commands.run("run", project.toString(), "--quiet");
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
  }

  @BeforeEach
  void copy() throws IOException {
    project = folder.resolve("project");
    try (Stream<Path> paths = Files.walk(made.resolve("project"))) {
      for (Path path : paths.toList()) {
        Path to = project.resolve(made.resolve("project").relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private RunFolder run() throws IOException {
    return RunFolder.published(project.resolve("runs")).orElseThrow();
  }

  private List<LabelledComment> comments() throws IOException {
    return ParquetRecords.read(run().comments(), LabelledComment.class);
  }

  private Commands purge(String... what) {
    List<String> arguments = new ArrayList<>(List.of("purge", project.toString()));
    arguments.addAll(List.of(what));
    return Commands.run(arguments.toArray(String[]::new));
  }

  @Test
  void before_inTheMiddleOfAQuarter_removesEarlierWordsOnly_andKeepsCounts() throws Exception {
    List<Measure> measures = ParquetRecords.read(run().measures(), Measure.class);
    long all = comments().size();
    Commands done = purge("--before", "2026-05-04");
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    List<LabelledComment> left = comments();
    assertTrue(left.size() < all && !left.isEmpty(), left.size() + " of " + all);
    assertTrue(
        left.stream().noneMatch(each -> each.origin().quarter().isBefore(LocalDate.of(2026, 4, 1))),
        "earlier quarters");
    // The case of 4 May stays, the survey row of 4 April goes.
    assertTrue(left.stream().anyMatch(each -> each.text().contains("no education")), "4 May");
    assertTrue(
        left.stream()
            .noneMatch(
                each -> each.origin().source() == Source.SURVEY && each.origin().line() == 5),
        "4 April");
    assertEquals(left.size(), Footers.rows(run().comments()));
    assertEquals(all - left.size(), ManifestFile.read(run().manifest()).purged());
    assertEquals(measures, ParquetRecords.read(run().measures(), Measure.class));
    assertTrue(done.out().contains("inbox/survey.csv still holds"), done.out());
    assertFalse(done.out().contains("inbox/notes.md"), done.out());
  }

  @Test
  void before_withoutInputFiles_removesTheWholeQuarterThatIsCut() throws Exception {
    try (Stream<Path> files = Files.list(project.resolve("inbox"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Commands done = purge("--before", "2026-05-04");
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    assertTrue(
        comments().stream()
            .allMatch(each -> each.origin().quarter().equals(LocalDate.of(2026, 7, 1))),
        "the quarter of May");
    assertTrue(done.out().contains("were not searched"), done.out());
  }

  @Test
  void case_removesItsWords_evenWhereItsRowHasChangedSince() throws Exception {
    Path register = project.resolve("inbox/register.csv");
    Files.writeString(
        register,
        Files.readString(register).replace("04/05/2026;;;", "04/05/2026;Upheld;01/06/2026;"),
        StandardCharsets.UTF_8);
    long all = comments().size();
    Commands done = purge("--case", "C2");
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    assertEquals(all - 1, comments().size());
    assertTrue(comments().stream().noneMatch(each -> each.text().contains("no education")), "C2");
    assertTrue(comments().stream().anyMatch(each -> each.text().contains("my emails")), "C1");
    assertTrue(done.out().contains("inbox/register.csv still holds 1 of these rows"), done.out());
    assertFalse(Files.readString(run().manifest()).contains("C2"), "the reference");
  }

  @Test
  void case_ofAResponse_removesAllItsComments() throws Exception {
    long all = comments().size();
    Commands done = purge("--case", "r4");
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    assertEquals(all - 2, comments().size());
  }

  @Test
  void case_unknown_endsWithTwo_andRemovesNothing() throws Exception {
    long all = comments().size();
    Commands done = purge("--case", "C77");
    assertEquals(ExitCode.CONFIGURATION, done.exitCode());
    assertTrue(done.err().contains("names nothing"), done.err());
    assertEquals(all, comments().size());
  }

  @Test
  void purge_removesEarlierLabels_reviews_andInterruptedRuns() throws Exception {
    LabelledComment old = comments().get(0);
    LabelledComment young = comments().get(comments().size() - 1);
    Path labels = project.resolve("runs/restricted/labels/part-0.parquet");
    Files.createDirectories(labels.getParent());
    Files.writeString(labels, "words", StandardCharsets.UTF_8);
    Path interrupted = project.resolve("runs/0123456789ab/work/half");
    Files.createDirectories(interrupted.getParent());
    Files.writeString(interrupted, "words", StandardCharsets.UTF_8);
    ReviewedFile.write(run().path(), List.of(reviewed(old), reviewed(young)));
    String header = "\uFEFFcomment_id,reviewer,note\r\n";
    String stays = young.id() + ",Ann,\"two\nlines\"\r\n";
    Files.writeString(
        project.resolve("reviews.csv"),
        header + old.id() + ",Ann,no\r\n" + stays,
        StandardCharsets.UTF_8);
    Commands done = purge("--before", old.origin().quarter().plusMonths(3).toString());
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    assertFalse(Files.exists(labels.getParent()), "store of earlier labels");
    assertFalse(Files.exists(interrupted), "interrupted run");
    assertEquals(
        List.of(young.id()),
        ReviewedFile.read(run().path()).stream().map(ReviewedComment::commentId).toList());
    assertEquals(header + stays, Files.readString(project.resolve("reviews.csv")));
  }

  @Test
  void takenOutByAReviewer_leavesRunsSheetsAndNotes_andStaysOut() throws Exception {
    ReviewRound round = new ReviewRound(project);
    Path sheets = round.export("--sample", "6");
    Path sheet = sheets.resolve("reviewer-1.csv");
    ReviewRound.fill(sheet, 1, "take_out", "yes", "note", "This is about our Ellie");
    ReviewRound.fill(sheet, 2, "heard", "no", "note", "They never rang");
    String gone = ReviewRound.rows(sheet).get(1).get(0);
    String stays = ReviewRound.rows(sheet).get(2).get(0);
    String words = ReviewRound.rows(sheet).get(1).get(2);
    Commands imported = round.importing(sheet);
    assertEquals(ExitCode.DONE, imported.exitCode(), imported.err());
    assertTrue(imported.out().contains("purge PROJECT --taken-out"), imported.out());
    long all = comments().size();

    Commands done = purge("--taken-out");

    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    assertEquals(all - 1, comments().size());
    assertTrue(comments().stream().noneMatch(each -> each.id().equals(gone)));
    assertFalse(Files.exists(project.resolve("runs/restricted/labels")), "earlier labels");
    assertFalse(Files.exists(sheets.resolve("reviewer-1.html")), "a page that shows it");
    String left = Files.readString(sheet);
    assertFalse(left.contains(gone) || left.contains("Ellie"), "its row");
    assertTrue(left.contains(stays), "other rows");
    assertFalse(words.isBlank());
    String reviews = Files.readString(project.resolve("reviews.csv"));
    assertFalse(reviews.contains("Ellie"), reviews);
    assertTrue(reviews.contains(gone + ",take_out"), reviews);
    assertTrue(reviews.contains("They never rang"), "other people's notes");
    assertTrue(done.out().contains("inbox/survey.csv still holds 1 of these rows"), done.out());

    Commands again = purge("--taken-out");
    assertEquals(ExitCode.DONE, again.exitCode(), again.err());
    assertEquals(reviews, Files.readString(project.resolve("reviews.csv")));
    Path next = round.run();
    assertTrue(ReviewRound.comments(next).stream().noneMatch(each -> each.id().equals(gone)));
    assertEquals(all - 1, ReviewRound.comments(next).size());
  }

  private static ReviewedComment reviewed(LabelledComment comment) {
    return new ReviewedComment(
        comment.id(),
        comment.origin().familyKey(),
        Source.SURVEY,
        comment.origin().quarter(),
        comment.origin().groups().speaker(),
        true,
        1,
        Map.of("heard", "no"),
        Map.of("heard", "no"),
        List.of());
  }

  @Test
  void purgedRun_canStillBeReported() throws Exception {
    purge("--before", "2030-01-01");
    assertEquals(List.of(), comments());
    Commands report = Commands.run("report", run().path().toString());
    assertEquals(ExitCode.DONE, report.exitCode(), report.err());
  }

  @Test
  void neitherDayNorCase_endsWithTwo() {
    assertEquals(ExitCode.CONFIGURATION, purge().exitCode());
  }

  @Test
  void retention_over_isWarnedOfByCheck_untilPurged() throws Exception {
    Path yaml = project.resolve("heard.yaml");
    Files.writeString(
        yaml, Files.readString(yaml) + "retention-months: 1\n", StandardCharsets.UTF_8);
    assertTrue(
        Retention.warning(project, 1, LocalDate.of(2026, 12, 1))
            .orElseThrow()
            .contains("heard purge PROJECT --before 2026-11-01"));
    assertTrue(Retention.warning(project, 0, LocalDate.of(2026, 12, 1)).isEmpty());
    assertTrue(Retention.warning(project, 12, LocalDate.of(2026, 12, 1)).isEmpty());
    Commands check = Commands.run("check", project.toString());
    assertEquals(ExitCode.DONE, check.exitCode(), check.err());
    assertTrue(check.err().contains("retention-months"), check.err());
    purge("--before", "2030-01-01");
    assertTrue(Retention.warning(project, 1, LocalDate.of(2026, 12, 1)).isEmpty());
  }

  @Test
  void keyRotate_saysWhatChanges_keepsTheOldKey_andPurgeStillFindsOldFamilies() throws Exception {
    String old = Files.readString(project.resolve(".heard/key"));
    Commands done = Commands.run("key", "rotate", project.toString());
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    assertTrue(done.out().contains("cannot be matched"), done.out());
    assertEquals(old, Files.readString(project.resolve(".heard/key.old")));
    assertFalse(old.equals(Files.readString(project.resolve(".heard/key"))));
    Files.delete(project.resolve("inbox/register.csv"));
    long all = comments().size();
    assertEquals(ExitCode.DONE, purge("--case", "C2").exitCode());
    assertEquals(all - 1, comments().size());
  }
}
