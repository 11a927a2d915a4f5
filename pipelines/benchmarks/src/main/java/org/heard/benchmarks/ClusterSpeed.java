package org.heard.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.cluster.FlinkProcesses;

/**
 * What a second machine saves: the same run on a Flink cluster of one TaskManager of one core, and
 * of two. Each TaskManager is held to a core of its own where the system has {@code taskset}.
 */
final class ClusterSpeed {
  private static final int FEW = 200;
  private static final long SEED = 12;

  private ClusterSpeed() {}

  /**
   * What one run took.
   *
   * @param job seconds of the job, as Flink counts them
   * @param command the whole command, from its start to the report
   */
  private record Took(double job, MeasuredProcess command) {}

  static void print(PrintStream out, int comments) throws IOException {
    Bench bench = Bench.here();
    VariedTexts texts = new VariedTexts(bench.texts(), SEED);
    MadeProject few = MadeProject.write(bench.folder().resolve("few"), FEW, texts);
    MadeProject many = MadeProject.write(bench.folder().resolve("many"), comments, texts);
    List<Took> start = new ArrayList<>();
    List<Took> whole = new ArrayList<>();
    for (int machines = 1; machines <= 2; machines++) {
      try (FlinkProcesses cluster = start(bench, machines)) {
        start.add(run(bench, cluster, few, machines));
        whole.add(run(bench, cluster, many, machines));
      }
      EndToEnd.say(
          out,
          "%d TaskManager(s) of one core%s: job of %d comments %.1f s, of %d comments %.1f s;"
              + " the whole command: %s",
          machines,
          pin(0).length == 0 ? " (not pinned)" : "",
          FEW,
          start.get(machines - 1).job(),
          comments,
          whole.get(machines - 1).job(),
          whole.get(machines - 1).command());
    }
    EndToEnd.say(
        out,
        "speed-up of two over one: %.2f of the job, %.2f of the whole command, %.2f of the job"
            + " beyond what %d comments take",
        whole.get(0).job() / whole.get(1).job(),
        whole.get(0).command().wall() / whole.get(1).command().wall(),
        (whole.get(0).job() - start.get(0).job()) / (whole.get(1).job() - start.get(1).job()),
        FEW);
  }

  private static FlinkProcesses start(Bench bench, int machines) throws IOException {
    FlinkProcesses cluster =
        FlinkProcesses.start(
            bench.folder().resolve("flink-of-" + machines),
            classPath(),
            List.of("-XX:+UseSerialGC"));
    for (int machine = 0; machine < machines; machine++) {
      cluster.addTaskManager(pin(machine));
    }
    cluster.awaitTaskManagers();
    return cluster;
  }

  private static Took run(Bench bench, FlinkProcesses cluster, MadeProject project, int machines)
      throws IOException {
    MeasuredProcess command =
        bench.run(
            project,
            "--no-reuse",
            "--quiet",
            "--out",
            project.folder().resolve("runs-of-" + machines).toString(),
            "--",
            "--runner=FlinkRunner",
            "--flinkMaster=" + cluster.address(),
            "--parallelism=" + machines);
    long last = 0;
    long millis = 0;
    for (JsonNode job : cluster.ask("/jobs/overview").path("jobs")) {
      if (job.path("start-time").asLong() > last) {
        last = job.path("start-time").asLong();
        millis = job.path("duration").asLong();
      }
    }
    return new Took(millis / 1000.0, command);
  }

  /** Words that hold a command to one core; none where the system has no such words. */
  private static String[] pin(int core) {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "taskset")));
    return there && core < Runtime.getRuntime().availableProcessors()
        ? new String[] {"taskset", "-c", Integer.toString(core)}
        : new String[0];
  }

  /** What lies beside {@code benchmarks.jar}. */
  private static String classPath() throws IOException {
    Path jar = Path.of(System.getProperty("java.class.path"));
    try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
      return libraries.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
    }
  }
}
