package org.heard.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.model.ConfigurationException;

/**
 * The folder of one run, {@code RUNS/<run-id>/}, and the small file {@code RUNS/current} that names
 * the published one.
 *
 * <p>A run writes into a fresh folder of its own; it becomes visible only when {@link #publish}
 * replaces {@code current} in one step. A folder without {@code run.json} and pages was interrupted
 * and is cleared at the next start. Nothing is renamed or linked, since spreadsheets and virus
 * scanners hold folders open.
 */
public final class RunFolder {
  private static final Pattern RUN_ID = Pattern.compile("[0-9a-f]{12}");
  private static final String CURRENT = "current";
  private static final String MANIFEST = "run.json";

  private final Path runs;
  private final String runId;

  /**
   * Names the folder; nothing is made yet.
   *
   * @param runs the folder of all runs
   * @param runId 12 hex digits
   */
  public RunFolder(Path runs, String runId) {
    if (!RUN_ID.matcher(runId).matches()) {
      throw new IllegalArgumentException("a run id is 12 hex digits: " + runId);
    }
    this.runs = runs.toAbsolutePath().normalize();
    this.runId = runId;
  }

  public String runId() {
    return runId;
  }

  public Path path() {
    return runs.resolve(runId);
  }

  public Path restricted() {
    return path().resolve("restricted");
  }

  public Path publishFolder() {
    return path().resolve("publish");
  }

  public Path comments() {
    return restricted().resolve("comments");
  }

  public Path measures() {
    return restricted().resolve("measures");
  }

  /** Intermediate files of this run; removed before it is published. */
  public Path work() {
    return path().resolve("work");
  }

  public Path manifest() {
    return path().resolve(MANIFEST);
  }

  /** Whether a finished run lies here: its manifest and its first page are the last to be made. */
  public boolean finished() {
    return Files.isRegularFile(manifest())
        && Files.isRegularFile(publishFolder().resolve("index.html"));
  }

  /** Clears what an interrupted run left under this id and makes the folder. */
  public void makeFresh() throws IOException {
    deleteTree(path());
    Files.createDirectories(restricted());
    Files.createDirectories(publishFolder());
  }

  /** Removes folders of interrupted runs beside this one; finished runs are never touched. */
  public void clearInterrupted() throws IOException {
    clearInterrupted(runs);
  }

  /** Removes folders of interrupted runs: they may hold words. */
  public static void clearInterrupted(Path runs) throws IOException {
    for (Path folder : runFolders(runs)) {
      if (!new RunFolder(runs, folder.getFileName().toString()).finished()) {
        deleteTree(folder);
      }
    }
  }

  /** Makes this run the published one, in one step. */
  public void publish() throws IOException {
    Path next = runs.resolve(CURRENT + ".new");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      channel.write(ByteBuffer.wrap((runId + "\n").getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    try {
      Files.move(next, runs.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(next, runs.resolve(CURRENT), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The published run below a folder of runs, if there is one. */
  public static Optional<RunFolder> published(Path runs) throws IOException {
    try {
      String id = Files.readString(runs.resolve(CURRENT), StandardCharsets.UTF_8).strip();
      return RUN_ID.matcher(id).matches() ? Optional.of(new RunFolder(runs, id)) : Optional.empty();
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  /**
   * Opens a run that a user names: the run's folder, or a folder of runs with {@code current}.
   *
   * @throws ConfigurationException where neither is there
   */
  public static RunFolder open(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    String name = String.valueOf(absolute.getFileName());
    Path parent = absolute.getParent();
    if (parent != null
        && RUN_ID.matcher(name).matches()
        && Files.isRegularFile(absolute.resolve(MANIFEST))) {
      return new RunFolder(parent, name);
    }
    return published(absolute)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    folder.toString(),
                    0,
                    "no finished run here (expected a folder with run.json)"));
  }

  /** Every finished run below a folder of runs, by id. */
  public static List<RunFolder> all(Path runs) throws IOException {
    return runFolders(runs).stream()
        .map(folder -> new RunFolder(runs, folder.getFileName().toString()))
        .filter(RunFolder::finished)
        .toList();
  }

  private static List<Path> runFolders(Path runs) throws IOException {
    if (!Files.isDirectory(runs)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(runs)) {
      return children
          .filter(Files::isDirectory)
          .filter(folder -> RUN_ID.matcher(folder.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /** Deletes a folder with all that is in it; nothing happens where it does not exist. */
  public static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
