package org.heard.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionTableTest {
  private static final ReviewTable DISPUTED =
      new ReviewTable(
          List.of(
              new Review(
                  "c-1", "dispute", "", "missed", "one", "", false, "", "h1", "random", 1, "r",
                  2)));

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Map<String, Decision> read(String rows) throws IOException {
    Files.writeString(
        folder.resolve(DecisionTable.FILE),
        "comment_id,date,decision,because\n" + rows,
        StandardCharsets.UTF_8);
    return DecisionTable.read(folder, DISPUTED, problems);
  }

  @Test
  void lastDecisionAboutAComment_holds() throws IOException {
    Map<String, Decision> decisions =
        read("c-1,2026-10-20,not agreed,We read it twice\nc-1,2026-10-27,agreed,A third did\n");
    assertEquals(
        Map.of("c-1", new Decision("c-1", "2026-10-27", "agreed", "A third did")), decisions);
    assertEquals(List.of(), problems);
  }

  @Test
  void wrongRow_isNamedWithItsLine() throws IOException {
    read("c-9,soon,perhaps,\n");
    assertEquals(
        List.of(
            "decisions.csv line 2: comment \"c-9\" is not disputed in reviews.csv",
            "decisions.csv line 2: decision \"perhaps\" (expected agreed or not agreed)",
            "decisions.csv line 2: date \"soon\" (expected yyyy-MM-dd)",
            "decisions.csv line 2: a decision without because (it is printed in the report)"),
        problems.stream().map(Problem::toString).toList());
  }
}
