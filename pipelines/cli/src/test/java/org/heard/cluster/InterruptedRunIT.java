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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.store.RunFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What breaks a run leaves yesterday's report whole, and the next run gives today's, byte by byte.
 * In the short form all that breaks a run does so one after the other in one folder; in the long
 * form each does it alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedRunIT {
  private static final String READING = "reading, redacting";
  private static final String COUNTING = "checking that no row was lost";
  private static final String REPORTING = "writing the reports";

  private final Path work = Path.of("target", "interrupted").toAbsolutePath();
  private final Path project = work.resolve("project");
  private final Path template = work.resolve("yesterday");
  private final Path runs = work.resolve("runs");
  private final Path temporary = work.resolve("tmp");

  private Map<String, String> yesterday = Map.of();
  private Map<String, String> today = Map.of();
  private String current = "";
  private double undisturbed;

  /** Something that breaks a run. */
  private interface Fault {
    void happen() throws Exception;
  }

  /** Yesterday's run, one more answer, and what an undisturbed run of today publishes. */
  @BeforeAll
  void runUndisturbed() throws Exception {
    RunFolder.deleteTree(work);
    Files.createDirectories(temporary);
    Undisturbed first = Undisturbed.run();
    copy(first.project(), project);
    copy(first.runs(), template);
    yesterday = first.published();
    current = Files.readString(template.resolve("current"), StandardCharsets.UTF_8);
    Files.writeString(
        project.resolve("inbox/survey.csv"),
        "r99,03/09/2026,Pennyfold,Agree,\"The nurse listened to us.\",\"Nothing\"\r\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
    try (HeardProcess run = run(work.resolve("undisturbed"))) {
      today = FolderBytes.of(run.published());
      undisturbed = run.seconds();
    }
    assertNotEquals(yesterday, today);
    FaultTable.add("nothing: a run of 65 comments", "its end", undisturbed);
  }

  @BeforeEach
  void putYesterdayBack() throws IOException {
    RunFolder.deleteTree(runs);
    copy(template, runs);
    // No labels of yesterday's: what is reused can be a dead run's only.
    RunFolder.deleteTree(runs.resolve("restricted"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private HeardProcess run(Path out) throws IOException {
    return run(temporary, out);
  }

  private HeardProcess run(Path temporaryFolder, Path out, String... before) throws IOException {
    return HeardProcess.start(
        work.resolve("logs"),
        List.of(before),
        Stream.concat(HeardProcess.QUICK.stream(), Stream.of("-Djava.io.tmpdir=" + temporaryFolder))
            .toList(),
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
    try (HeardProcess next = run(runs)) {
      assertEquals(today, FolderBytes.of(next.published()), fault);
      FaultTable.add(fault, "the end of the next run", next.seconds());
    }
    assertEquals(
        yesterday, FolderBytes.of(runs.resolve(current.strip()).resolve("publish")), fault);
    assertEquals(
        2,
        children(runs).stream().filter(name -> name.matches("[0-9a-f]{12}")).count(),
        fault + ": yesterday's run and today's");
    assertFalse(Files.exists(todaysRun().resolve("work")), fault);
    assertEquals(
        List.of(),
        children(temporary).stream().filter(name -> name.startsWith("heard-")).toList(),
        fault);
  }

  private static List<String> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }

  private Path todaysRun() throws IOException {
    return runs.resolve(Files.readString(runs.resolve("current"), StandardCharsets.UTF_8).strip());
  }

  private void happenAlone(String name, Fault fault) throws Exception {
    putYesterdayBack();
    fault.happen();
    assertNextRunIsWhole(name);
  }

  // What breaks a run.

  private void killedWhenItSays(String words) throws Exception {
    try (HeardProcess victim = run(runs)) {
      victim.awaitWords(words);
      victim.kill();
    }
    assertYesterdayIsWhole("kill -9 at: " + words);
  }

  private void twoRunsAtOnce_andTheFirstIsKilledWithItsLock() throws Exception {
    try (HeardProcess first = run(runs)) {
      first.awaitWords(READING);
      try (HeardProcess second = run(runs)) {
        assertEquals(2, second.await(), second::said);
        assertTrue(second.said().contains("another run is writing here"), second::said);
        FaultTable.add("two runs into one folder", "exit code 2", second.seconds());
      }
      assertTrue(first.isAlive(), first::said);
      first.kill();
    }
    assertTrue(Files.exists(runs.resolve(".lock")));
    assertYesterdayIsWhole("two runs");
  }

  private void clockSetBack() throws Exception {
    // To a clock that was set back, all that lies there is of the future.
    FileTime future = FileTime.from(Instant.parse("2099-01-01T00:00:00Z"));
    try (Stream<Path> paths = Files.walk(runs)) {
      for (Path path : paths.toList()) {
        Files.setLastModifiedTime(path, future);
      }
    }
  }

  private void fullDisk() throws Exception {
    // The folder of runs as it is, on a disk that has room for little more; afterwards what lies
    // on that disk is what a user finds who makes room.
    Path copy = work.resolve("copy");
    Path left = work.resolve("left");
    RunFolder.deleteTree(copy);
    RunFolder.deleteTree(left);
    copy(runs, copy);
    String mount =
        ("mount -t tmpfs -o size=\"$(($(du -sk '%1$s' | cut -f1) + 200))k\" none '%1$s'"
                + " && cp -r '%2$s'/. '%1$s'")
            .formatted(runs, copy);
    refused(
        "disk of the runs full",
        "no space",
        temporary,
        Mounts.behind(mount, "cp -r '" + runs + "' '" + left + "'"));
    RunFolder.deleteTree(runs);
    copy(left, runs);
    assertYesterdayIsWhole("full disk");
  }

  private void readOnlyFolder() throws Exception {
    refused(
        "folder of the runs read-only",
        "read-only file system",
        temporary,
        Mounts.behind(
            "mount --bind '%1$s' '%1$s' && mount -o remount,bind,ro '%1$s'".formatted(runs)));
  }

  private void fullTemporaryFolder() throws Exception {
    Path small = Files.createDirectories(work.resolve("small"));
    refused(
        "temporary folder full",
        "no space is left for temporary files",
        small,
        Mounts.behind("mount -t tmpfs -o size=16k none '%s'".formatted(small)));
  }

  private void refused(String fault, String words, Path temporaryFolder, String... before)
      throws Exception {
    try (HeardProcess run = run(temporaryFolder, runs, before)) {
      assertEquals(2, run.await(), () -> fault + ": " + run.said());
      assertTrue(
          run.said().toLowerCase(Locale.ROOT).contains(words), () -> fault + ": " + run.said());
      assertFalse(run.said().contains("fault of the program"), run::said);
      FaultTable.add(fault, "exit code 2", run.seconds());
    }
    assertYesterdayIsWhole(fault);
  }

  // The short form.

  @Test
  void killedRuns_andTwoAtOnce_leaveYesterdayWhole_andTheNextReusesTheirLabels() throws Exception {
    twoRunsAtOnce_andTheFirstIsKilledWithItsLock();
    killedWhenItSays(REPORTING);
    clockSetBack();

    assertNextRunIsWhole("killed runs, two at once, then the clock set back");

    JsonNode manifest = new ObjectMapper().readTree(todaysRun().resolve("run.json").toFile());
    assertEquals(65, manifest.path("comments").asInt());
    assertEquals(65, manifest.path("reused").asInt(), "what the killed run had classified");
  }

  @Test
  void fullAndReadOnlyDisks_endWithTwo_andTheNextRunIsWhole() throws Exception {
    assumeTrue(Mounts.work(), "needs the right to mount a file system of its own");
    readOnlyFolder();
    fullTemporaryFolder();
    fullDisk();

    assertNextRunIsWhole("full and read-only disks");
  }

  // The long form.

  /**
   * Kills runs at points spread over the time that an undisturbed one takes. A run that had ended
   * before its point counts for nothing, and yesterday's folder is put back.
   */
  @Test
  @Tag("slow")
  void runKilledAtTenPoints_leavesYesterdayWhole_andTheNextGivesTheSameBytes() throws Exception {
    int points = 10;
    int killed = 0;
    for (int point = 1; point <= points; point++) {
      try (HeardProcess victim = run(runs)) {
        if (victim.endsWithin(Math.round(undisturbed * 1000 * point / (points + 1)))) {
          assertEquals(0, victim.await(), victim::said);
          putYesterdayBack();
          continue;
        }
        victim.kill();
        killed++;
      }
      assertYesterdayIsWhole("killed at point " + point);
    }
    assertTrue(killed >= points / 2, killed + " runs were killed");
    assertNextRunIsWhole("kill -9 at " + killed + " points spread over a run");
  }

  @Test
  @Tag("slow")
  void eachThatBreaksARun_alone_leavesYesterdayWhole_andTheNextGivesTheSameBytes()
      throws Exception {
    for (String words : List.of(COUNTING, REPORTING)) {
      happenAlone("kill -9 at: " + words, () -> killedWhenItSays(words));
    }
    happenAlone("two runs into one folder", this::twoRunsAtOnce_andTheFirstIsKilledWithItsLock);
    happenAlone("clock set back", this::clockSetBack);
    assumeTrue(Mounts.work(), "needs the right to mount a file system of its own");
    happenAlone("folder of the runs read-only", this::readOnlyFolder);
    happenAlone("temporary folder full", this::fullTemporaryFolder);
    happenAlone("disk of the runs full", this::fullDisk);
  }
}
