package org.heard.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.cli.SmallProject;
import org.heard.county.SampleRun;
import org.heard.store.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same jar on a real cluster: the same bytes, also when a machine dies in the middle. */
class ClusterIT {
  /** Stands in the name of each vertex that has the language models. */
  private static final String CLASSIFY = "Classify";

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** JobManager, two TaskManagers, client and this Java. */
  private static final long LEAST_MEMORY = 6L << 30;

  private final Path folder = Path.of("target", "cluster").toAbsolutePath();
  private final Path loaded = folder.resolve("loaded.txt");

  @BeforeEach
  void makeRoom() throws IOException {
    RunFolder.deleteTree(folder);
    Files.createDirectories(folder.resolve("tmp"));
  }

  private HeardProcess submit(String address, Path project, String out) throws IOException {
    List<String> options = new ArrayList<>(Undisturbed.tellingWhereTasksRan(loaded));
    options.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
    return HeardProcess.start(
        folder.resolve("logs"),
        List.of(),
        options,
        "run",
        project.toString(),
        "--out",
        folder.resolve(out).toString(),
        "--",
        "--runner=FlinkRunner",
        "--flinkMaster=" + address,
        "--parallelism=2");
  }

  private FlinkProcesses cluster(String... settings) throws IOException {
    assumeTrue(MACHINE.getTotalMemorySize() >= LEAST_MEMORY, "needs 6 GB of memory");
    return FlinkProcesses.start(
        folder.resolve("flink"),
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        HeardProcess.QUICK,
        settings);
  }

  /** Ids of a cluster's jobs, and of none that is known. */
  private static Optional<String> newJob(FlinkProcesses cluster, Set<String> known) {
    for (JsonNode job : cluster.ask("/jobs/overview").path("jobs")) {
      if (!known.contains(job.path("jid").asText())) {
        return Optional.of(job.path("jid").asText());
      }
    }
    return Optional.empty();
  }

  private static String awaitJob(HeardProcess client, FlinkProcesses cluster, Set<String> known)
      throws InterruptedException {
    client.awaitThat("a job on the cluster", () -> newJob(cluster, known).isPresent());
    return newJob(cluster, known).orElseThrow();
  }

  private static String state(FlinkProcesses cluster, String job) {
    return cluster.ask("/jobs/" + job).path("state").asText();
  }

  /** Subtasks of all of a job's vertices that have a word in their name. */
  private static List<JsonNode> subtasks(FlinkProcesses cluster, String job, String name) {
    List<JsonNode> subtasks = new ArrayList<>();
    for (JsonNode vertex : cluster.ask("/jobs/" + job).path("vertices")) {
      if (vertex.path("name").asText().contains(name)) {
        String path = "/jobs/" + job + "/vertices/" + vertex.path("id").asText();
        cluster.ask(path).path("subtasks").forEach(subtasks::add);
      }
    }
    return subtasks;
  }

  /** Where subtasks run or ran. */
  private static Set<String> workers(Stream<JsonNode> subtasks) {
    return subtasks
        .map(subtask -> subtask.path("taskmanager-id").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isRunning(JsonNode subtask) {
    return subtask.path("status").asText().equals("RUNNING");
  }

  private static boolean hasBegun(JsonNode subtask) {
    return isRunning(subtask) || subtask.path("status").asText().equals("FINISHED");
  }

  /** Waits until a TaskManager is classifying, and gives its name. */
  private static String awaitClassifying(HeardProcess client, FlinkProcesses cluster, String job)
      throws InterruptedException {
    List<String> classifying = new ArrayList<>();
    client.awaitThat(
        "a task that classifies",
        () ->
            classifying.addAll(
                workers(subtasks(cluster, job, CLASSIFY).stream().filter(ClusterIT::isRunning))));
    return classifying.get(0);
  }

  private static int failures(FlinkProcesses cluster, String job) {
    return cluster
        .ask("/jobs/" + job + "/exceptions")
        .path("exceptionHistory")
        .path("entries")
        .size();
  }

  /** An undisturbed run on the cluster: the same bytes, and no work in the client. */
  private String wholeRun(FlinkProcesses cluster, Path project, Map<String, String> expected)
      throws Exception {
    try (HeardProcess client = submit(cluster.address(), project, "whole")) {
      assertEquals(expected, FolderBytes.of(client.published()));
      FaultTable.add("nothing: a run on two TaskManagers", "its end", client.seconds());
    }
    assertFalse(Undisturbed.ranTasks(loaded), "work ran in the client");
    String job = newJob(cluster, Set.of()).orElseThrow();
    assertEquals("FINISHED", state(cluster, job));
    assertEquals(
        cluster.taskManagers(), workers(subtasks(cluster, job, "").stream()), "both worked");
    assertEquals(0, failures(cluster, job));
    return job;
  }

  /** A run whose TaskManager is killed while it classifies: the same bytes all the same. */
  private void recoveredRun(
      FlinkProcesses cluster,
      Path project,
      String out,
      Map<String, String> expected,
      Set<String> known)
      throws Exception {
    try (HeardProcess client = submit(cluster.address(), project, out)) {
      String job = awaitJob(client, cluster, known);
      cluster.killTaskManager(awaitClassifying(client, cluster, job));
      long killed = System.nanoTime();
      client.awaitThat("the failure in Flink's record", () -> failures(cluster, job) > 0);
      FaultTable.add("a TaskManager, kill -9", "the first failed task", since(killed));
      client.awaitThat(
          "what is done again",
          () ->
              subtasks(cluster, job, CLASSIFY).stream()
                  .anyMatch(each -> each.path("attempt").asInt() > 0 && hasBegun(each)));
      FaultTable.add("a TaskManager, kill -9", "its work runs again elsewhere", since(killed));
      assertEquals(expected, FolderBytes.of(client.published()), "after a kill");
      FaultTable.add("a TaskManager, kill -9", "the report", since(killed));
      assertEquals("FINISHED", state(cluster, job));
    }
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }

  @Test
  void sixtyComments_onACluster_giveTheSameBytes_alsoWhenATaskManagerDies() throws Exception {
    Undisturbed embedded = Undisturbed.run();
    assertTrue(embedded.ranTasks(), "what tells where tasks ran tells nothing");
    try (FlinkProcesses cluster = cluster("heartbeat.interval: 2000")) {
      cluster.addTaskManager();
      cluster.addTaskManager();
      cluster.awaitTaskManagers();
      String whole = wholeRun(cluster, embedded.project(), embedded.published());
      recoveredRun(cluster, embedded.project(), "killed", embedded.published(), Set.of(whole));
    }
  }

  /** With Flink's own heartbeats, and a client that is killed before its TaskManager is. */
  @Test
  @Tag("slow")
  void sampleCounty_onACluster_givesTheSameBytes_alsoWhenClientAndTaskManagerDie()
      throws Exception {
    Map<String, String> expected = FolderBytes.of(SampleRun.folder().resolve("publish"));
    try (FlinkProcesses cluster = cluster()) {
      cluster.addTaskManager();
      cluster.addTaskManager();
      cluster.awaitTaskManagers();
      String left;
      Path labels = folder.resolve("county").resolve("restricted").resolve("labels");
      try (HeardProcess client = submit(cluster.address(), SampleRun.COUNTY, "county")) {
        left = awaitJob(client, cluster, Set.of());
        client.awaitThat("labels that are kept", () -> hasParts(labels));
        client.kill();
      }
      recoveredRun(cluster, SampleRun.COUNTY, "county", expected, Set.of(left));
      assertNotEquals("FINISHED", state(cluster, left), "the dead client's job was stopped");
    }
    JsonNode manifest = manifest(folder.resolve("county"));
    int reused = manifest.path("reused").asInt();
    int comments = manifest.path("comments").asInt();
    assertTrue(reused > 0 && reused < comments, reused + " of " + comments + " were reused");
    FaultTable.add("a client, kill -9: of " + comments + " comments were reused", "", reused);
  }

  private static boolean hasParts(Path labels) {
    try (Stream<Path> paths = Files.walk(labels)) {
      return paths.anyMatch(path -> path.toString().endsWith(".parquet"));
    } catch (IOException notYet) {
      return false;
    }
  }

  private static JsonNode manifest(Path runs) throws IOException {
    String run = Files.readString(runs.resolve("current"), StandardCharsets.UTF_8).strip();
    return new ObjectMapper().readTree(runs.resolve(run).resolve("run.json").toFile());
  }

  /** A worker that may not do what it must ends the run at once: nothing is tried again. */
  @Test
  void workersThatDoNotSeeTheRunFolder_orMayNotWriteThere_endWithTwoAtOnce() throws Exception {
    assumeTrue(Mounts.work(), "needs the right to mount a file system of its own");
    Path hidden = Files.createDirectories(folder.resolve("hidden"));
    Path readOnly = Files.createDirectories(folder.resolve("read-only"));
    try (FlinkProcesses cluster = cluster()) {
      cluster.addTaskManager(
          Mounts.behind(
              "mount -t tmpfs none '%1$s' && mount --bind '%2$s' '%2$s' && mount -o remount,bind,ro '%2$s'"
                  .formatted(hidden, readOnly)));
      cluster.awaitTaskManagers();
      refused(cluster, small(), "hidden", "does not see the run folder");
      refused(cluster, small(), "read-only", "Read-only file system");
    }
  }

  @Test
  @Tag("slow")
  void workersThatDoNotSeeTheProject_endWithTwoAtOnce() throws Exception {
    assumeTrue(Mounts.work(), "needs the right to mount a file system of its own");
    Path project = SmallProject.write(folder.resolve("project"));
    try (FlinkProcesses cluster = cluster()) {
      cluster.addTaskManager(Mounts.behind("mount -t tmpfs none '%s'".formatted(project)));
      cluster.awaitTaskManagers();
      refused(cluster, project, "seen", "does not see the project folder");
    }
  }

  private static Path small() throws Exception {
    return Undisturbed.run().project();
  }

  private void refused(FlinkProcesses cluster, Path project, String out, String words)
      throws Exception {
    assertEndsWithTwo(cluster.address(), project, out, words, "a worker: " + words);
    for (JsonNode job : cluster.ask("/jobs/overview").path("jobs")) {
      assertEquals("FAILED", job.path("state").asText());
      assertTrue(
          subtasks(cluster, job.path("jid").asText(), "").stream()
              .allMatch(each -> each.path("attempt").asInt() == 0),
          "it was not tried again");
    }
  }

  private void assertEndsWithTwo(
      String address, Path project, String out, String words, String broken) throws Exception {
    try (HeardProcess client = submit(address, project, out)) {
      assertEquals(2, client.await(), client::said);
      double seconds = client.seconds();
      assertTrue(client.said().contains(words), client::said);
      assertFalse(client.said().contains("fault of the program"), client::said);
      // How soon is told in the table: on a busy machine what is slow is not the command.
      FaultTable.add(broken, "exit code 2", seconds);
    }
  }

  @Test
  void clusterThatIsNotThere_orIsSilent_orAnotherFlink_endsWithTwo() throws Exception {
    assertEndsWithTwo(
        "localhost:1", small(), "none", "no Flink cluster answers", "no cluster there");
    try (ServerSocket silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      assertEndsWithTwo(
          "localhost:" + silent.getLocalPort(),
          small(),
          "silent",
          "no Flink cluster answers",
          "a cluster that takes the call and is silent");
    }
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/v1/config",
        exchange -> {
          byte[] body = "{\"flink-version\":\"1.20.0\"}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    other.start();
    try {
      assertEndsWithTwo(
          "localhost:" + other.getAddress().getPort(),
          small(),
          "other",
          "runs Flink 1.20.0 (expected 1.19)",
          "another Flink");
    } finally {
      other.stop(0);
    }
  }
}
