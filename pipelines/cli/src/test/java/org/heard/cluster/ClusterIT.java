package org.heard.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.cli.SmallProject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same jar on a real cluster: the same bytes, also when a machine dies in the middle. */
class ClusterIT {
  /** Where Flink runs the tasks of a job, this class is loaded. */
  private static final String RUNS_TASKS = "org.apache.flink.runtime.taskmanager.Task ";

  @TempDir Path folder = Path.of(".");

  private HeardProcess start(String... arguments) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    return HeardProcess.start(
        folder.resolve("logs"),
        List.of(),
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + temporary,
            "-Xlog:class+load:file=" + folder.resolve("loaded.txt")),
        arguments);
  }

  private HeardProcess submit(FlinkProcesses cluster, Path project, String out) throws IOException {
    return start(
        "run",
        project.toString(),
        "--out",
        folder.resolve(out).toString(),
        "--",
        "--runner=FlinkRunner",
        "--flinkMaster=" + cluster.address(),
        "--parallelism=2");
  }

  private boolean ranTasks() throws IOException {
    try (Stream<String> loaded =
        Files.lines(folder.resolve("loaded.txt"), StandardCharsets.UTF_8)) {
      return loaded.anyMatch(line -> line.contains(RUNS_TASKS));
    }
  }

  private Map<String, String> embedded(Path project) throws Exception {
    Path out = folder.resolve("embedded");
    try (HeardProcess run = start("run", project.toString(), "--out", out.toString())) {
      Map<String, String> published = FolderBytes.of(run.published());
      assertTrue(ranTasks(), "what tells where tasks run tells nothing");
      return published;
    }
  }

  /** Waits for a job that is none of those known, and has a task that runs. */
  private static String nextRunning(FlinkProcesses cluster, List<String> known) {
    SortedSet<String> found = new TreeSet<>();
    cluster.until(
        "a running job",
        () -> {
          for (JsonNode job : cluster.ask("/jobs/overview").path("jobs")) {
            if (!known.contains(job.path("jid").asText())
                && job.path("tasks").path("running").asInt() > 0) {
              found.add(job.path("jid").asText());
            }
          }
          return !found.isEmpty();
        });
    return found.first();
  }

  private static JsonNode job(FlinkProcesses cluster, String id) {
    return cluster.ask("/jobs/" + id);
  }

  /** Task managers that worked on a job. */
  private static SortedSet<String> workers(FlinkProcesses cluster, String id) {
    SortedSet<String> workers = new TreeSet<>();
    for (JsonNode vertex : job(cluster, id).path("vertices")) {
      String path = "/jobs/" + id + "/vertices/" + vertex.path("id").asText();
      for (JsonNode subtask : cluster.ask(path).path("subtasks")) {
        workers.add(subtask.path("taskmanager-id").asText());
      }
    }
    return workers;
  }

  private static SortedSet<String> taskManagers(FlinkProcesses cluster) {
    SortedSet<String> ids = new TreeSet<>();
    cluster
        .ask("/taskmanagers")
        .path("taskmanagers")
        .forEach(each -> ids.add(each.path("id").asText()));
    return ids;
  }

  private static int failures(FlinkProcesses cluster, String id) {
    return cluster
        .ask("/jobs/" + id + "/exceptions")
        .path("exceptionHistory")
        .path("entries")
        .size();
  }

  /**
   * Runs a project embedded and on a cluster; then once more, with a client killed in the middle,
   * and a task manager killed in the middle of what the next client sends.
   */
  private void clusterGivesTheSameBytes(Path project) throws Exception {
    Map<String, String> expected = embedded(project);
    try (FlinkProcesses cluster = FlinkProcesses.start(folder.resolve("flink"), 2, 1)) {
      SortedSet<String> all = taskManagers(cluster);
      String whole;
      try (HeardProcess client = submit(cluster, project, "cluster")) {
        whole = nextRunning(cluster, List.of());
        assertEquals(expected, FolderBytes.of(client.published()));
      }
      assertFalse(ranTasks(), "work ran in the client");
      assertEquals("FINISHED", job(cluster, whole).path("state").asText());
      assertEquals(all, workers(cluster, whole), "all work ran on the task managers, and on both");
      assertEquals(0, failures(cluster, whole));

      String left;
      try (HeardProcess client = submit(cluster, project, "killed")) {
        left = nextRunning(cluster, List.of(whole));
        client.kill();
      }
      try (HeardProcess client = submit(cluster, project, "killed")) {
        String recovered = nextRunning(cluster, List.of(whole, left));
        // Stopped, or ended by itself when the next run cleared its folder.
        String state = job(cluster, left).path("state").asText();
        assertTrue(List.of("CANCELED", "FAILED").contains(state), "the dead client's: " + state);
        cluster.killTaskManager(0);
        long killed = System.nanoTime();
        assertEquals(expected, FolderBytes.of(client.published()), "after a kill");
        FaultTable.add("a TaskManager killed in the middle of a job", System.nanoTime() - killed);
        assertEquals("FINISHED", job(cluster, recovered).path("state").asText());
        assertTrue(failures(cluster, recovered) > 0, "the kill came when nothing ran any more");
      }
    }
  }

  @Test
  void sixtyComments_onACluster_giveTheSameBytes_alsoWhenClientAndWorkerDie() throws Exception {
    clusterGivesTheSameBytes(SmallProject.write(folder.resolve("project")));
  }

  @Test
  @Tag("slow")
  void sampleCounty_onACluster_givesTheSameBytes_alsoWhenClientAndWorkerDie() throws Exception {
    clusterGivesTheSameBytes(
        Path.of("..", "..", "data-samples", "wealdmere").toAbsolutePath().normalize());
  }

  @Test
  void workerThatDoesNotSeeTheRunFolder_endsWithTwo_andIsNotTriedAgain() throws Exception {
    assumeTrue(Mounts.work(), "needs the right to mount a file system of its own");
    Path project = SmallProject.write(folder.resolve("project"));
    Path out = Files.createDirectories(folder.resolve("hidden"));
    try (FlinkProcesses cluster = FlinkProcesses.start(folder.resolve("flink"), 0, 2)) {
      cluster.addTaskManager(Mounts.behind("mount -t tmpfs none '" + out + "'"));
      cluster.until("the task manager", () -> taskManagers(cluster).size() == 1);
      try (HeardProcess client = submit(cluster, project, "hidden")) {
        String job = nextRunning(cluster, List.of());
        assertEquals(2, client.await(), client::said);
        assertTrue(client.said().contains("does not see the run folder"), client::said);
        assertTrue(
            job(cluster, job).path("duration").asLong() < 30_000,
            "the message came after half a minute");
      }
    }
  }

  @Test
  void clusterThatIsNotThere_endsWithTwo() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    try (HeardProcess client =
        start(
            "run", project.toString(), "--", "--runner=FlinkRunner", "--flinkMaster=localhost:1")) {
      assertEquals(2, client.await(), client::said);
      assertTrue(client.said().contains("no Flink cluster answers"), client::said);
    }
  }
}
