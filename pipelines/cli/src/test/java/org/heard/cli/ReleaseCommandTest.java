package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.model.Release;
import org.heard.model.ReleasedSum;
import org.heard.reports.read.ReleaseFiles;
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
    assertEquals("", reported(first), "its own release is no news to a run");
    Commands next = Commands.run("release", second.toString());
    assertEquals(ExitCode.DONE, next.exitCode(), next.err());
    assertTrue(reported(first).contains("releases has changed since run"), reported(first));
    assertEquals(2, files(project.resolve("releases")).size());
    Files.delete(Path.of(next.lastLine()));

    String text = Files.readString(ledger, StandardCharsets.UTF_8);
    refused(project, ledger, text.substring(0, text.length() / 2), "damaged");
    Commands report = Commands.run("report", second.toString());
    assertEquals(ExitCode.CONFIGURATION, report.exitCode(), report.err());
    assertTrue(report.err().contains("damaged"), report.err());
    refused(project, ledger, text.replaceFirst("\"value\" : \\d+", "\"value\" : 7"), "changed");
    Files.writeString(ledger, text, StandardCharsets.UTF_8);
    assertEquals(ExitCode.DONE, Commands.run("check", project.toString()).exitCode());

    Release release = ReleaseFiles.kept(first);
    Files.delete(ledger);
    refused(project, ReleaseFiles.record(project, ofVersion(release, "0.9")), "charter");
    Files.delete(ledger);
    ReleaseFiles.record(project, release);
    Path other = ReleaseFiles.record(project, withOneMore(release));
    Commands check = Commands.run("check", project.toString());
    assertEquals(ExitCode.CONFIGURATION, check.exitCode(), check.err());
    refused(project, other, "where an earlier release printed");
    assertTrue(check.err().contains("where an earlier release printed"), check.err());
  }

  /** What {@code report} says beside the path of its pages. */
  private static String reported(Path run) {
    Commands report = Commands.run("report", run.toString());
    assertEquals(ExitCode.DONE, report.exitCode(), report.err());
    return report.err();
  }

  private static Release ofVersion(Release release, String version) {
    return new Release(
        release.runId(),
        release.program(),
        release.charterId(),
        version,
        release.quarter(),
        release.preset(),
        release.sums());
  }

  /** A second release of the same quarter, with one family more in its first total. */
  private static Release withOneMore(Release release) {
    List<ReleasedSum> sums = new ArrayList<>(release.sums());
    ReleasedSum first = sums.stream().filter(each -> !each.revised()).findFirst().orElseThrow();
    sums.set(sums.indexOf(first), new ReleasedSum(first.cells(), first.value() + 1, false));
    return new Release(
        "0123456789ab",
        release.program(),
        release.charterId(),
        release.charterVersion(),
        release.quarter(),
        release.preset(),
        List.copyOf(sums));
  }

  private static void refused(Path project, Path ledger, String text, String word)
      throws IOException {
    Files.writeString(ledger, text, StandardCharsets.UTF_8);
    refused(project, ledger, word);
  }

  private static void refused(Path project, Path ledger, String word) throws IOException {
    String published = Files.readString(project.resolve("runs/current"), StandardCharsets.UTF_8);
    List<String> runs = files(project.resolve("runs"));
    Commands refused = Commands.run("run", project.toString(), "--quiet");
    assertEquals(ExitCode.CONFIGURATION, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains("releases"), ledger + " " + refused.err());
    assertTrue(refused.err().contains(word), refused.err());
    assertEquals(
        published, Files.readString(project.resolve("runs/current"), StandardCharsets.UTF_8));
    assertEquals(runs, files(project.resolve("runs")), "no run was begun");
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
