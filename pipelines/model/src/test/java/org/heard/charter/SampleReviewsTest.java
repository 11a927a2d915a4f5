package org.heard.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.model.Problem;
import org.junit.jupiter.api.Test;

/** The review that ships with the sample county. */
class SampleReviewsTest {
  private static Path county() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data-samples"))) {
      folder = folder.resolve("..").normalize();
    }
    return folder.resolve("data-samples").resolve("wealdmere");
  }

  @Test
  void sampleReview_isWholeAndSettled() throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<String> messages = CharterReader.readDefault().messageIds();
    ReviewTable table = ReviewTable.read(county(), messages, problems);
    assertEquals(4, DecisionTable.read(county(), table, problems).size());
    assertEquals(List.of(), problems);
    assertEquals(
        Set.of("parent reviewer", "council reviewer", "chair of the forum"),
        table.rows().stream().map(Review::who).collect(Collectors.toSet()));
    assertEquals(120, table.rows().stream().map(Review::commentId).distinct().count());
    assertTrue(
        table.rows().stream()
                .filter(row -> !table.open(row.commentId(), row.textHash()).isEmpty())
                .map(Review::commentId)
                .distinct()
                .count()
            <= 1);
    assertEquals(Set.of(), table.takenOut());
  }
}
