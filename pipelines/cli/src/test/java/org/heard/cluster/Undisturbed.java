package org.heard.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.cli.SmallProject;
import org.heard.store.RunFolder;

/**
 * A project of 60 comments, and an embedded run of it that nothing disturbs: made once for all
 * tests of whole processes, which copy it and never change it.
 *
 * @param project the project's folder
 * @param runs the folder of runs
 * @param published every published file with a hash of its bytes
 * @param ranTasks whether it loaded the class that runs Flink's tasks, as {@link #ranTasks} tells
 */
record Undisturbed(Path project, Path runs, Map<String, String> published, boolean ranTasks) {
  /** Where Flink runs the tasks of a job, this class is loaded. */
  private static final String RUNS_TASKS = "org.apache.flink.runtime.taskmanager.Task ";

  private static Optional<Undisturbed> done = Optional.empty();

  /** Runs it, or gives what an earlier test made it run. */
  static synchronized Undisturbed run() throws Exception {
    if (done.isEmpty()) {
      Path work = Path.of("target", "undisturbed").toAbsolutePath();
      RunFolder.deleteTree(work);
      Path project = SmallProject.write(work.resolve("project"));
      Path runs = work.resolve("runs");
      Path loaded = Files.createDirectories(work.resolve("logs")).resolve("loaded.txt");
      try (HeardProcess run =
          HeardProcess.start(
              work.resolve("logs"),
              List.of(),
              tellingWhereTasksRan(loaded),
              "run",
              project.toString(),
              "--out",
              runs.toString())) {
        Map<String, String> published = FolderBytes.of(run.published());
        done = Optional.of(new Undisturbed(project, runs, published, ranTasks(loaded)));
      }
    }
    return done.orElseThrow();
  }

  /** Options of Java's that write down all classes it loads. */
  static List<String> tellingWhereTasksRan(Path loaded) {
    List<String> options = new ArrayList<>(HeardProcess.QUICK);
    options.add("-Xlog:class+load:file=" + loaded);
    return options;
  }

  /** Whether a Java that was started with those options ran tasks itself. */
  static boolean ranTasks(Path loaded) throws IOException {
    try (Stream<String> lines = Files.lines(loaded, StandardCharsets.UTF_8)) {
      return lines.anyMatch(line -> line.contains(RUNS_TASKS));
    }
  }
}
