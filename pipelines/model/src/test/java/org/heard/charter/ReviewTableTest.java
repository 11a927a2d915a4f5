package org.heard.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTableTest {
  private static final List<String> MESSAGES = List.of("m1", "m4");
  private static final String HEADER = String.join(",", ReviewTable.COLUMNS) + "\r\n";

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private ReviewTable read(String... rows) throws IOException {
    Files.writeString(
        folder.resolve(ReviewTable.FILE),
        HEADER + String.join("\r\n", rows) + "\r\n",
        StandardCharsets.UTF_8);
    return ReviewTable.read(folder, MESSAGES, problems);
  }

  private static String row(String variable, String to, String who, String design) {
    return "c-1,%s,upheld,%s,%s,2026-10-02,after,,h1,%s,2.5,run-1"
        .formatted(variable, to, who, design);
  }

  @Test
  void noFile_isNoReview() throws IOException {
    assertEquals(List.of(), ReviewTable.read(folder, MESSAGES, problems).rows());
    assertEquals(List.of(), problems);
  }

  @Test
  void twoWhoDiffer_leaveTheLabelOpen_untilAThirdRowSettlesIt() throws IOException {
    String one = row("m4", "upheld", "parent-1", "random");
    String two = row("m4", "breached", "parent-2", "random");
    ReviewTable open = read(one, two, row("heard", "no", "parent-1", "random"));
    assertEquals(Map.of("heard", "no"), open.labels("c-1", "h1"));
    assertEquals(List.of("m4"), open.open("c-1", "h1"));
    ReviewTable settled = read(one, two, row("m4", "mentioned", "both", Review.SETTLING));
    assertEquals(Map.of("m4", "mentioned"), settled.labels("c-1", "h1"));
    assertEquals(List.of(), settled.open("c-1", "h1"));
    assertEquals(2, settled.answers("c-1", "h1").size());
    ReviewTable third = read(one, two, row("m4", "breached", "parent-3", "random"));
    assertEquals(Map.of("m4", "breached"), third.labels("c-1", "h1"));
    assertEquals(List.of(), problems);
  }

  @Test
  void labelsOfAnotherText_doNotCount() throws IOException {
    ReviewTable table = read(row("m4", "upheld", "parent-1", "random"));
    assertEquals(Map.of(), table.labels("c-1", "h2"));
  }

  @Test
  void takenOutComments_areListed() throws IOException {
    ReviewTable table = read(row("take_out", "yes", "parent-1", "random"));
    assertEquals(Set.of("c-1"), table.takenOut());
    assertEquals(Set.of("c-1"), table.overlay(CharterReader.readDefault()).takenOut());
  }

  @Test
  void everyWrongRow_isNamedWithItsLine() throws IOException {
    read(
        row("m4", "fine", "parent-1", "random"),
        row("m9", "upheld", "parent-1", "random"),
        row("heard", "no", "parent-1", "guess"),
        row("heard", "yes", "parent-1", "random"));
    assertEquals(
        List.of(
            "reviews.csv line 2: label \"fine\" (expected kept, broken, mentioned or not about"
                + " this)",
            "reviews.csv line 3: variable \"m9\" (expected heard or the id of a message)",
            "reviews.csv line 4: design \"guess\" (expected random, stratified or settling)",
            "reviews.csv line 5: a second answer by \"parent-1\" (the first stands in line 4)"),
        problems.stream().map(Problem::toString).toList());
  }
}
