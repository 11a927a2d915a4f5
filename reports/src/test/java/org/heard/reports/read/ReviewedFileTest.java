package org.heard.reports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.model.ConfigurationException;
import org.heard.model.ReviewedComment;
import org.heard.model.ReviewerAnswer;
import org.heard.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewedFileTest {
  @TempDir Path run = Path.of("");

  @Test
  void reviewedComments_areReadBackTheSame() throws IOException {
    Map<String, String> said = Map.of("heard", "no", "m4", "breached");
    List<ReviewedComment> reviewed =
        List.of(
            new ReviewedComment(
                "3f2a91c04b7d11e8-1",
                "a1b2",
                Source.SURVEY,
                LocalDate.of(2026, 4, 1),
                "parent or carer",
                true,
                12.5,
                Map.of("heard", "unclear", "m4", "absent"),
                said,
                List.of(new ReviewerAnswer("parent-1", false, said))));
    ReviewedFile.write(run, reviewed);
    assertEquals(reviewed, ReviewedFile.read(run));
  }

  @Test
  void noFile_isNoReview() throws IOException {
    assertEquals(List.of(), ReviewedFile.read(run));
  }

  @Test
  void damagedFile_isAClearError() throws IOException {
    Path file = Files.createDirectories(run.resolve("restricted")).resolve(ReviewedFile.FILE);
    Files.writeString(file, "[{\"comment_id\":", StandardCharsets.UTF_8);
    assertThrows(ConfigurationException.class, () -> ReviewedFile.read(run));
  }
}
