package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heard.charter.CharterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPageTest {
  private static final String HOSTILE =
      "</script><script>alert(1)</script><!-- <b>\u2028</b> __DATA__ __NOTICE__ =1+1";

  @TempDir Path folder = Path.of(".");

  private static ReviewSheet sheet() {
    ReviewItem item =
        new ReviewItem(
            "c-1", HOSTILE, "=" + HOSTILE, "h1", 2.5, Map.of("heard", "no"), List.of("heard"));
    return new ReviewSheet(
        "0123456789ab",
        "random-2026-07-1",
        "random",
        "reviewer-1",
        HOSTILE,
        CharterReader.readDefault().messages(),
        List.of(item));
  }

  @Test
  void hostileText_staysText() throws IOException {
    Path file = folder.resolve("page.html");
    ReviewPage.write(sheet(), file);
    String page = Files.readString(file, StandardCharsets.UTF_8);
    assertFalse(page.contains("<script>alert"));
    String start = "id=\"data\">";
    int from = page.indexOf(start) + start.length();
    JsonNode data =
        new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
    assertEquals("=" + HOSTILE, data.path("items").path(0).path("text").asText());
    assertEquals(HOSTILE, data.path("area").asText());
  }

  @Test
  void page_asksNothingOfTheNetwork() throws IOException {
    Path file = folder.resolve("page.html");
    ReviewPage.write(sheet(), file);
    String page = Files.readString(file, StandardCharsets.UTF_8);
    assertFalse(page.matches("(?s).*(src|href)=\"?(https?:|//).*"));
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void table_isSafeToOpenInASpreadsheet() throws IOException {
    Path file = folder.resolve("table.csv");
    ReviewCsv.write(sheet(), file);
    List<List<String>> rows = ReviewRound.rows(file);
    assertTrue(rows.get(1).get(ReviewRound.column(rows, "comment")).startsWith("'="));
    assertEquals("run-0123456789ab", rows.get(1).get(ReviewRound.column(rows, "run")));
  }
}
