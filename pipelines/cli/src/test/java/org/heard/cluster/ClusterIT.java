package org.heard.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heard.cli.SmallProject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterIT {
  @TempDir Path folder = Path.of(".");

  private HeardProcess submit(FlinkProcesses cluster, Path project, String out) throws IOException {
    return HeardProcess.start(
        folder.resolve("logs"),
        "run",
        project.toString(),
        "--out",
        folder.resolve(out).toString(),
        "--",
        "--runner=FlinkRunner",
        "--flinkMaster=" + cluster.address(),
        "--parallelism=2");
  }

  private Path embedded(Path project) throws Exception {
    try (HeardProcess run =
        HeardProcess.start(
            folder.resolve("logs"),
            "run",
            project.toString(),
            "--out",
            folder.resolve("embedded").toString())) {
      return run.published();
    }
  }

  /** The state of the last job that was submitted; empty before it is there. */
  private static JsonNode lastJob(FlinkProcesses cluster) {
    JsonNode last = cluster.ask("/none");
    for (JsonNode job : cluster.ask("/jobs/overview").path("jobs")) {
      if (!last.has("jid") || job.path("start-time").asLong() > last.path("start-time").asLong()) {
        last = job;
      }
    }
    return last;
  }

  /** Task managers that worked on a job. */
  private static Set<String> workers(FlinkProcesses cluster, JsonNode job) {
    Set<String> workers = new TreeSet<>();
    String path = "/jobs/" + job.path("jid").asText();
    for (JsonNode vertex : cluster.ask(path).path("vertices")) {
      for (JsonNode subtask :
          cluster.ask(path + "/vertices/" + vertex.path("id").asText()).path("subtasks")) {
        workers.add(subtask.path("taskmanager-id").asText());
      }
    }
    return workers;
  }

  private static Set<String> taskManagers(FlinkProcesses cluster) {
    Set<String> ids = new TreeSet<>();
    cluster
        .ask("/taskmanagers")
        .path("taskmanagers")
        .forEach(each -> ids.add(each.path("id").asText()));
    return ids;
  }

  /**
   * Runs a project embedded and on a cluster, then once more with a worker killed in the middle.
   */
  private void clusterGivesTheSameBytes(Path project) throws Exception {
    Path expected = embedded(project);
    try (FlinkProcesses cluster = FlinkProcesses.start(folder.resolve("flink"), 2, 2)) {
      Set<String> all = taskManagers(cluster);
      Path published;
      try (HeardProcess client = submit(cluster, project, "cluster")) {
        published = client.published();
      }
      assertEquals(FolderBytes.of(expected), FolderBytes.of(published));
      JsonNode job = lastJob(cluster);
      assertEquals("FINISHED", job.path("state").asText());
      assertEquals(all, workers(cluster, job), "all work ran on the task managers, and on both");

      String before = job.path("jid").asText();
      try (HeardProcess client = submit(cluster, project, "killed")) {
        cluster.until(
            "a running job",
            () -> {
              JsonNode next = lastJob(cluster);
              return !next.path("jid").asText().equals(before)
                  && next.path("tasks").path("running").asInt() > 0;
            });
        cluster.killTaskManager(0);
        published = client.published();
      }
      assertEquals(FolderBytes.of(expected), FolderBytes.of(published), "after a kill");
      JsonNode recovered = lastJob(cluster);
      assertEquals("FINISHED", recovered.path("state").asText());
      assertTrue(
          cluster
                  .ask("/jobs/" + recovered.path("jid").asText() + "/exceptions")
                  .path("exceptionHistory")
                  .path("entries")
                  .size()
              > 0,
          "the kill came too late: the job saw no failure");
    }
  }

  @Test
  void sixtyComments_onACluster_giveTheSameBytes_alsoWhenAWorkerDies() throws Exception {
    clusterGivesTheSameBytes(SmallProject.write(folder.resolve("project")));
  }

  @Test
  @Tag("slow")
  void sampleCounty_onACluster_givesTheSameBytes_alsoWhenAWorkerDies() throws Exception {
    clusterGivesTheSameBytes(
        Path.of("..", "..", "data-samples", "wealdmere").toAbsolutePath().normalize());
  }

  @Test
  void workerThatDoesNotSeeTheRunFolder_endsWithTwo() throws Exception {
    assumeTrue(Mounts.work(), "needs the right to mount a file system of its own");
    Path project = SmallProject.write(folder.resolve("project"));
    Path out = Files.createDirectories(folder.resolve("hidden"));
    try (FlinkProcesses cluster = FlinkProcesses.start(folder.resolve("flink"), 0, 2)) {
      cluster.addTaskManager(Mounts.behind("mount -t tmpfs none '" + out + "'"));
      cluster.until("the task manager", () -> taskManagers(cluster).size() == 1);
      long started = System.nanoTime();
      try (HeardProcess client = submit(cluster, project, "hidden")) {
        assertEquals(2, client.await(), client::said);
        assertTrue(client.said().contains("does not see the run folder"), client::said);
        assertTrue(
            System.nanoTime() - started < 120_000_000_000L, "the message came after two minutes");
      }
    }
  }

  @Test
  void clusterThatIsNotThere_endsWithTwo() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    try (HeardProcess client =
        HeardProcess.start(
            folder.resolve("logs"),
            List.of(),
            "run",
            project.toString(),
            "--",
            "--runner=FlinkRunner",
            "--flinkMaster=localhost:1")) {
      assertEquals(2, client.await(), client::said);
      assertTrue(client.said().contains("no Flink cluster answers"), client::said);
    }
  }
}
