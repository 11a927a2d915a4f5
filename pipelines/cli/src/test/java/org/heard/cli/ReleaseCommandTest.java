package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heard.reports.read.ReportInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTest {
  @TempDir private Path folder;

  @Test
  void releaseOfARun_isRecordedOnceAndJudgedWithTheNextRun() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path first = run(project);
    Commands released = Commands.run("release", first.toString());
    assertEquals(ExitCode.DONE, released.exitCode(), released.err());
    Path ledger = Path.of(released.lastLine());
    assertEquals(project.resolve("releases"), ledger.getParent());
    Commands again = Commands.run("release", project.resolve("runs").toString());
    assertEquals(ExitCode.DONE, again.exitCode(), again.err());
    assertTrue(again.out().contains("already recorded"), again.out());
    assertEquals(1, files(project.resolve("releases")).size());

    Path second = run(project);
    assertNotEquals(first, second, "the ledger is part of what a run is made from");
    assertEquals(figures(first), figures(second), "what was published stays, and nothing is added");
    assertEquals(1, files(project.resolve("releases")).size(), "a run never writes the ledger");
    assertEquals(
        1, ReportInputs.read(second).ledger().releases().size(), "the run knows what was released");
    Commands next = Commands.run("release", second.toString());
    assertEquals(ExitCode.DONE, next.exitCode(), next.err());
    assertEquals(2, files(project.resolve("releases")).size());
    Files.delete(Path.of(next.lastLine()));

    String text = Files.readString(ledger, StandardCharsets.UTF_8);
    refused(project, ledger, text.substring(0, text.length() / 2), "damaged");
    refused(project, ledger, text.replaceFirst("\"value\" : \\d+", "\"value\" : 7"), "changed");
    Files.writeString(ledger, text, StandardCharsets.UTF_8);
    assertEquals(ExitCode.DONE, Commands.run("check", project.toString()).exitCode());
  }

  private static void refused(Path project, Path ledger, String text, String word)
      throws IOException {
    String published = Files.readString(project.resolve("runs/current"), StandardCharsets.UTF_8);
    Files.writeString(ledger, text, StandardCharsets.UTF_8);
    Commands refused = Commands.run("run", project.toString(), "--quiet");
    assertEquals(ExitCode.CONFIGURATION, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains("releases/" + ledger.getFileName()), refused.err());
    assertTrue(refused.err().contains(word), refused.err());
    assertEquals(
        published, Files.readString(project.resolve("runs/current"), StandardCharsets.UTF_8));
  }

  private static Path run(Path project) {
    Commands done = Commands.run("run", project.toString(), "--quiet");
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    return Path.of(done.lastLine()).resolve("../..").normalize();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String figures(Path run) throws IOException {
    return Files.readString(run.resolve("publish/data/shares.csv"), StandardCharsets.UTF_8);
  }
}
