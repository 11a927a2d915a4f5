package org.heard.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.heard.store.RunFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What breaks a run leaves yesterday's report whole, and the next run gives today's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedRunIT {
  private static final String DONE_READING = "checking that no row was lost";

  private final Path work = Path.of("target", "interrupted").toAbsolutePath();
  private final Path project = work.resolve("project");
  private final Path template = work.resolve("yesterday");
  private final Path runs = work.resolve("runs");
  private final Path temporary = work.resolve("tmp");

  private Map<String, String> yesterday = Map.of();
  private Map<String, String> today = Map.of();
  private String current = "";
  private long undisturbed;

  /** Yesterday's run, one more answer, and what an undisturbed run of today publishes. */
  @BeforeAll
  void runUndisturbed() throws Exception {
    RunFolder.deleteTree(work);
    Files.createDirectories(temporary);
    SmallProject.write(project);
    try (HeardProcess run = run(List.of(), template)) {
      yesterday = FolderBytes.of(run.published());
    }
    current = Files.readString(template.resolve("current"), StandardCharsets.UTF_8);
    Files.writeString(
        project.resolve("inbox/survey.csv"),
        "r99,03/09/2026,Pennyfold,Agree,\"The nurse listened to us.\",\"Nothing\"\r\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
    long started = System.nanoTime();
    try (HeardProcess run = run(List.of(), work.resolve("undisturbed"))) {
      today = FolderBytes.of(run.published());
    }
    undisturbed = System.nanoTime() - started;
    assertNotEquals(yesterday, today);
  }

  @BeforeEach
  void putYesterdayBack() throws IOException {
    RunFolder.deleteTree(runs);
    try (Stream<Path> paths = Files.walk(template)) {
      for (Path path : paths.toList()) {
        Files.copy(path, runs.resolve(template.relativize(path).toString()));
      }
    }
  }

  @AfterAll
  void leaveNothing() throws IOException {
    RunFolder.deleteTree(work);
  }

  private HeardProcess run(List<String> before, Path out) throws IOException {
    return run(before, temporary, out);
  }

  private HeardProcess run(List<String> before, Path temporary, Path out) throws IOException {
    return run(before, temporary, project, out);
  }

  private HeardProcess run(List<String> before, Path temporary, Path project, Path out)
      throws IOException {
    return HeardProcess.start(
        work.resolve("logs"),
        before,
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary),
        "run",
        project.toString(),
        "--out",
        out.toString());
  }

  private void assertYesterdayIsWhole(String fault) throws IOException {
    assertEquals(current, Files.readString(runs.resolve("current"), StandardCharsets.UTF_8), fault);
    assertEquals(
        yesterday, FolderBytes.of(runs.resolve(current.strip()).resolve("publish")), fault);
  }

  /** Runs again; today's report is as if nothing had happened, and nothing lies about. */
  private void assertNextRunIsWhole(String fault) throws Exception {
    long started = System.nanoTime();
    try (HeardProcess next = run(List.of(), runs)) {
      assertEquals(today, FolderBytes.of(next.published()), fault);
    }
    FaultTable.add(fault, System.nanoTime() - started);
    assertEquals(
        yesterday, FolderBytes.of(runs.resolve(current.strip()).resolve("publish")), fault);
    try (Stream<Path> children = Files.list(runs)) {
      assertEquals(
          2,
          children.filter(child -> child.getFileName().toString().matches("[0-9a-f]{12}")).count(),
          fault + ": yesterday's run and today's");
    }
    try (Stream<Path> children = Files.list(temporary)) {
      assertEquals(
          List.of(),
          children.filter(child -> child.getFileName().toString().startsWith("heard-")).toList(),
          fault);
    }
  }

  /**
   * Kills runs at points spread over the time that an undisturbed one takes. Where the machine has
   * become faster and a run has ended before its point, yesterday's folder is put back.
   */
  private void killedAt(int points) throws Exception {
    int killed = 0;
    for (int point = 1; point <= points; point++) {
      try (HeardProcess victim = run(List.of(), runs)) {
        if (victim.endsWithin(undisturbed / 1_000_000 * point / (points + 1))) {
          assertEquals(0, victim.await(), victim::said);
          putYesterdayBack();
          continue;
        }
        victim.kill();
        killed++;
      }
      assertYesterdayIsWhole("killed at point " + point);
    }
    assertTrue(killed > 0, "no run was killed");
    assertNextRunIsWhole("kill -9 at " + points + " points spread over a run");
  }

  /** Kills runs as soon as each of their stages begins, whatever the machine's speed. */
  @Test
  void runKilledInEachStage_leavesYesterdayWhole_andTheNextGivesTheSameBytes() throws Exception {
    for (String stage : List.of("checking the project", "reading, redacting", DONE_READING)) {
      try (HeardProcess victim = run(List.of(), runs)) {
        awaitWords(victim, stage);
        victim.kill();
      }
      assertYesterdayIsWhole("killed at: " + stage);
    }
    assertNextRunIsWhole("kill -9 in each stage");
  }

  /** Waits until a run has said something; fails where it ends before. */
  private static void awaitWords(HeardProcess run, String words) throws InterruptedException {
    while (!run.said().contains(words)) {
      assertFalse(run.endsWithin(20) && !run.said().contains(words), run::said);
    }
  }

  @Test
  @Tag("slow")
  void runKilledAtTenPoints_leavesYesterdayWhole_andTheNextGivesTheSameBytes() throws Exception {
    killedAt(10);
  }

  @Test
  void labelsOfAKilledRun_areUsedByTheNext() throws Exception {
    // No labels of yesterday's: what is reused can be the dead run's only.
    RunFolder.deleteTree(runs.resolve("restricted"));
    try (HeardProcess victim = run(List.of(), runs)) {
      awaitWords(victim, DONE_READING);
      victim.kill();
    }
    assertYesterdayIsWhole("killed after classifying");

    assertNextRunIsWhole("kill -9 behind classifying");

    assertEquals(65, manifest(runs).path("comments").asInt());
    assertEquals(65, manifest(runs).path("reused").asInt());
  }

  @Test
  @Tag("slow")
  void labelsOfACountyKilledWhileClassifying_areUsedByTheNext() throws Exception {
    Path county = Path.of("..", "..", "data-samples", "wealdmere").toAbsolutePath().normalize();
    Map<String, String> expected;
    try (HeardProcess whole = run(List.of(), temporary, county, work.resolve("county"))) {
      expected = FolderBytes.of(whole.published());
    }
    Path out = work.resolve("killed-county");
    try (HeardProcess victim = run(List.of(), temporary, county, out)) {
      while (victim.isAlive() && !hasLabels(out)) {
        victim.endsWithin(20);
      }
      victim.kill();
      assertFalse(victim.said().contains(DONE_READING), "killed too late: " + victim.said());
    }
    try (HeardProcess next = run(List.of(), temporary, county, out)) {
      assertEquals(expected, FolderBytes.of(next.published()));
    }
    int reused = manifest(out).path("reused").asInt();
    assertTrue(reused > 0 && reused < manifest(out).path("comments").asInt(), reused + " reused");
  }

  /** Whether a whole part of labels lies there. */
  private static boolean hasLabels(Path runs) throws IOException {
    Path labels = runs.resolve("restricted").resolve("labels");
    if (!Files.isDirectory(labels)) {
      return false;
    }
    try (Stream<Path> paths = Files.walk(labels)) {
      return paths.anyMatch(path -> path.toString().endsWith(".parquet"));
    }
  }

  private static JsonNode manifest(Path runs) throws IOException {
    String run = Files.readString(runs.resolve("current"), StandardCharsets.UTF_8).strip();
    return new ObjectMapper().readTree(runs.resolve(run).resolve("run.json").toFile());
  }

  @Test
  void secondRunIntoOneFolder_isToldToWait_andAStaleLockHoldsNobodyUp() throws Exception {
    try (HeardProcess first = run(List.of(), runs)) {
      awaitWords(first, "reading, redacting");
      try (HeardProcess second = run(List.of(), runs)) {
        assertEquals(2, second.await(), second::said);
        assertTrue(second.said().contains("another run is writing here"), second::said);
      }
      assertTrue(first.isAlive(), first::said);
      first.kill();
    }
    assertTrue(Files.exists(runs.resolve(".lock")));
    assertYesterdayIsWhole("two runs");
    assertNextRunIsWhole("two runs into one folder; the first killed with its lock");
  }

  private void broken(String fault, String mount, Path temporaryFolder, Path out, String words)
      throws Exception {
    assumeTrue(Mounts.work(), "needs the right to mount a file system of its own");
    try (HeardProcess run = run(Mounts.behind(mount), temporaryFolder, out)) {
      assertEquals(2, run.await(), () -> fault + ": " + run.said());
      assertTrue(run.said().contains(words), () -> fault + ": " + run.said());
      assertFalse(run.said().contains("fault of the program"), run::said);
    }
    assertYesterdayIsWhole(fault);
    assertNextRunIsWhole(fault);
  }

  @Test
  void fullDisk_endsWithTwo_andPublishesNothing() throws Exception {
    // The folder of runs as it is, on a disk that has room for little more.
    String mount =
        ("cp -r '%1$s' '%2$s' && mount -t tmpfs -o size=\"$(($(du -sk '%1$s' | cut -f1) + 200))k\""
                + " none '%1$s' && cp -r '%2$s'/. '%1$s'")
            .formatted(runs, work.resolve("copy"));
    broken("disk of the runs full", mount, temporary, runs, "space");
  }

  @Test
  void readOnlyFolder_endsWithTwo_andPublishesNothing() throws Exception {
    String mount = "mount --bind '%1$s' '%1$s' && mount -o remount,bind,ro '%1$s'".formatted(runs);
    broken("folder of the runs read-only", mount, temporary, runs, "Read-only file system");
  }

  @Test
  void fullTemporaryFolder_endsWithTwo_andPublishesNothing() throws Exception {
    Path small = Files.createDirectories(work.resolve("small"));
    String mount = "mount -t tmpfs -o size=16k none '%s'".formatted(small);
    broken("temporary folder full", mount, small, runs, "space");
  }

  @Test
  void clockSetBack_changesNothing() throws Exception {
    // To a clock that was set back, all that lies there is of the future.
    FileTime future = FileTime.from(Instant.parse("2099-01-01T00:00:00Z"));
    try (Stream<Path> paths = Files.walk(runs)) {
      for (Path path : paths.toList()) {
        Files.setLastModifiedTime(path, future);
      }
    }
    assertNextRunIsWhole("clock set back");
  }
}
