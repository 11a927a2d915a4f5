package org.heard.reports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heard.model.Problem;
import org.heard.model.QuarterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignOffTest {
  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private List<SignOff> read(String content) throws IOException {
    Path file = folder.resolve("easy-read-sign-off.csv");
    Files.writeString(file, content);
    return ProjectTables.signOffs(file, QuarterKind.FINANCIAL, problems);
  }

  @Test
  void signedQuarter_isRead() throws IOException {
    assertEquals(
        List.of(
            new SignOff("2026-04-01", "Reading group", "2026-07-09", "en"),
            new SignOff("2026-04-01", "Polish parents", "2026-07-10", "pl")),
        read(
            """
            quarter,group,date,language
            2026-27 Q1,Reading group,2026-07-09,
            2026-04-01,Polish parents,2026-07-10,pl
            """));
    assertEquals(List.of(), problems);
  }

  @Test
  void wrongRow_isNamedByItsLine() throws IOException {
    read(
        """
        quarter,group,date
        spring,Reading group,2026-07-09
        2026-27 Q1,,31/02/2026
        """);
    assertEquals(3, problems.size(), problems.toString());
    assertEquals(2, problems.get(0).line());
    assertEquals(3, problems.get(1).line());
  }

  @Test
  void noFile_isNoSignOff() throws IOException {
    assertEquals(
        List.of(),
        ProjectTables.signOffs(folder.resolve("none.csv"), QuarterKind.FINANCIAL, problems));
  }
}
