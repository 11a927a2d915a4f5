package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.model.Dimension;
import org.heard.reports.checks.CheckedFolders;
import org.heard.reports.read.ActionStatus;
import org.junit.jupiter.api.Test;

/** Every sentence is used, and no place in one is left unfilled. */
class WordingUseTest {
  private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+\\}");

  /** Names that are put together of two parts, for what no made county has. */
  private static final Set<String> PUT_TOGETHER =
      Set.of(
          "answer.ratings.hidden",
          "answer.sentence.comments",
          "answer.youngcomments.sentence",
          "messages.column.rating",
          "since.comments",
          "since.ratings",
          "sure.reason.failed",
          "sure.reason.too_long");

  @Test
  void everySentence_isSaidInAReportOrNamedInTheProgram() throws IOException {
    CheckedFolders.root();
    Set<String> unused = new TreeSet<>(MadeReports.unusedSentences());
    unused.removeAll(PUT_TOGETHER);
    String source = source();
    unused.removeIf(key -> source.contains("\"" + key + "\""));
    Words words = new Words(Wording.read("wording"));
    for (Dimension each : Dimension.values()) {
      assertFalse(words.dimension(each).isEmpty());
      unused.remove("dimension." + each.word());
    }
    for (ActionStatus each : ActionStatus.values()) {
      assertFalse(words.status(each).isEmpty());
      unused.remove("status." + each.name().toLowerCase(java.util.Locale.ROOT));
    }
    assertEquals(Set.of(), unused);
  }

  private static String source() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/heard/reports/page"))) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      return java.stream().map(WordingUseTest::text).collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void everyPage_hasNoUnfilledPlace() throws IOException {
    for (Path page : CheckedFolders.files(".html")) {
      String text = text(page).replaceAll("(?s)<style>.*?</style>", "");
      assertFalse(PLACE.matcher(text).find(), CheckedFolders.name(page));
    }
  }
}
