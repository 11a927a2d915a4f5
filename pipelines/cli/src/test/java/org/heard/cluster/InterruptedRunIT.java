package org.heard.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.cli.SmallProject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breaks a run leaves yesterday's report whole, and the next run gives today's. */
class InterruptedRunIT {
  @TempDir Path folder = Path.of(".");

  private HeardProcess run(Path project, Path runs) throws IOException {
    return run(List.of(), project, runs);
  }

  private HeardProcess run(List<String> before, Path project, Path runs) throws IOException {
    return HeardProcess.start(
        folder.resolve("logs"), before, "run", project.toString(), "--out", runs.toString());
  }

  private Path published(Path project, Path runs) throws Exception {
    try (HeardProcess whole = run(project, runs)) {
      return whole.published();
    }
  }

  private static void addOneAnswer(Path project) throws IOException {
    Files.writeString(
        project.resolve("inbox/survey.csv"),
        "r99,03/09/2026,Pennyfold,Agree,\"The nurse listened to us.\",\"Nothing\"\r\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
  }

  /** Names of runs and of the published one; what a broken run may leave until the next. */
  private static List<String> finishedRuns(Path runs) throws IOException {
    try (Stream<Path> children = Files.list(runs)) {
      return children
          .filter(child -> Files.isRegularFile(child.resolve("run.json")))
          .map(child -> child.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private void killedAt(int points) throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path runs = folder.resolve("runs");
    Path yesterday = published(project, runs);
    Map<String, String> bytesOfYesterday = FolderBytes.of(yesterday);
    String current = Files.readString(runs.resolve("current"), StandardCharsets.UTF_8);
    addOneAnswer(project);
    long started = System.nanoTime();
    Map<String, String> expected = FolderBytes.of(published(project, folder.resolve("whole")));
    long millis = (System.nanoTime() - started) / 1_000_000;
    for (int point = 1; point <= points; point++) {
      try (HeardProcess victim = run(project, runs)) {
        if (victim.endsWithin(millis * point / (points + 1))) {
          // A faster machine than a moment ago: it has published, and nothing is left to kill.
          assertEquals(0, victim.await(), victim::said);
          break;
        }
        victim.kill();
      }
      assertEquals(
          current,
          Files.readString(runs.resolve("current"), StandardCharsets.UTF_8),
          "killed at point " + point);
      assertEquals(bytesOfYesterday, FolderBytes.of(yesterday), "killed at point " + point);
    }
    Path today = published(project, runs);
    assertEquals(expected, FolderBytes.of(today));
    assertEquals(2, finishedRuns(runs).size());
    try (Stream<Path> children = Files.list(runs)) {
      assertEquals(
          2,
          children.filter(child -> child.getFileName().toString().matches("[0-9a-f]{12}")).count(),
          "what the killed runs left is gone");
    }
  }

  @Test
  void runKilledAtThreePoints_leavesYesterdayWhole_andTheNextGivesTheSameBytes() throws Exception {
    killedAt(3);
  }

  @Test
  @Tag("slow")
  void runKilledAtTenPoints_leavesYesterdayWhole_andTheNextGivesTheSameBytes() throws Exception {
    killedAt(10);
  }

  @Test
  void secondRunIntoOneFolder_isToldToWait() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path runs = folder.resolve("runs");
    try (HeardProcess first = run(project, runs)) {
      while (first.isAlive() && !first.said().contains("reading, redacting")) {
        first.endsWithin(100);
      }
      try (HeardProcess second = run(project, runs)) {
        assertEquals(2, second.await(), second::said);
        assertTrue(second.said().contains("another run is writing here"), second::said);
      }
      // A killed run's lock file stays and holds nobody up.
      first.kill();
    }
    assertTrue(Files.exists(runs.resolve(".lock")));
    published(project, runs);
  }

  @Test
  void fullDiskAndReadOnlyFolder_endWithTwo_andPublishNothing() throws Exception {
    assumeTrue(Mounts.work(), "needs the right to mount a file system of its own");
    Path project = SmallProject.write(folder.resolve("project"));
    Path runs = Files.createDirectories(folder.resolve("runs"));
    Map<String, String> bytes = FolderBytes.of(published(project, runs));
    String current = Files.readString(runs.resolve("current"), StandardCharsets.UTF_8);
    addOneAnswer(project);
    Path small = Files.createDirectories(folder.resolve("small"));
    record Fault(String what, String mount, Path out, String words) {}
    for (Fault fault :
        List.of(
            new Fault(
                "disk full",
                "mount -t tmpfs -o size=40k none '%s'".formatted(small),
                small,
                "space"),
            new Fault(
                "read-only folder of runs",
                "mount --bind '%1$s' '%1$s' && mount -o remount,bind,ro '%1$s'".formatted(runs),
                runs,
                "Read-only file system"),
            new Fault(
                "full temporary folder",
                "mkdir -p '%1$s' && mount -t tmpfs -o size=16k none /var/tmp".formatted(small),
                runs,
                "space"))) {
      List<String> before =
          fault.what().startsWith("full temporary")
              ? Mounts.behind(
                  fault.mount() + " && export JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=/var/tmp")
              : Mounts.behind(fault.mount());
      try (HeardProcess broken = run(before, project, fault.out())) {
        assertEquals(2, broken.await(), () -> fault.what() + ": " + broken.said());
        assertTrue(broken.said().contains(fault.words()), () -> fault.what() + broken.said());
      }
      assertEquals(
          current, Files.readString(runs.resolve("current"), StandardCharsets.UTF_8), fault.what());
    }
    assertEquals(bytes, FolderBytes.of(runs.resolve(current.strip()).resolve("publish")));
    published(project, runs);
  }

  @Test
  void clockSetBack_changesNothing() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path runs = folder.resolve("runs");
    Map<String, String> expected = FolderBytes.of(published(project, folder.resolve("whole")));
    published(project, runs);
    // To a clock that was set back, all that lies there is of the future.
    FileTime future = FileTime.from(Instant.parse("2099-01-01T00:00:00Z"));
    try (Stream<Path> paths = Files.walk(runs)) {
      for (Path path : paths.toList()) {
        Files.setLastModifiedTime(path, future);
      }
    }
    String current = Files.readString(runs.resolve("current"), StandardCharsets.UTF_8);
    addOneAnswer(project);
    published(project, runs);
    assertEquals(
        expected, FolderBytes.of(runs.resolve(current.strip()).resolve("publish")), "yesterday's");
    assertEquals(2, finishedRuns(runs).size());
  }
}
