package org.heard.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code java -jar heard.jar ...} in a process of its own. */
public final class HeardProcess implements AutoCloseable {
  private static final long MINUTES = 10;

  private final Process process;
  private final Path out;
  private final Path err;

  private HeardProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** The jar that {@code mvn package} made. */
  static Path jar() {
    Path jar = Path.of("target", "heard.jar").toAbsolutePath();
    assertTrue(Files.isRegularFile(jar), jar + " is missing (expected after mvn package)");
    return jar;
  }

  /** Starts a command; what it prints goes into files of the log folder. */
  public static HeardProcess start(Path logs, String... arguments) throws IOException {
    return start(logs, List.of(), arguments);
  }

  /** As above, behind words such as {@code unshare -m sh -c "mount ...; exec \"$@\"" sh}. */
  public static HeardProcess start(Path logs, List<String> before, String... arguments)
      throws IOException {
    Files.createDirectories(logs);
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-jar",
            jar().toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(logs, "out", ".txt");
    Path err = Files.createTempFile(logs, "err", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new HeardProcess(process, out, err);
  }

  /** Runs to the end and returns the exit code. */
  public int await() throws InterruptedException {
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "still running after 10 minutes");
    return process.exitValue();
  }

  /** Whether it ended within the time given. */
  public boolean endsWithin(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** Runs to a good end and returns the folder of the pages. */
  public Path published() throws IOException, InterruptedException {
    assertEquals(0, await(), this::said);
    String[] lines = Files.readString(out, StandardCharsets.UTF_8).strip().split("\\R", -1);
    return Path.of(lines[lines.length - 1]).resolveSibling("").normalize();
  }

  /** What it printed on stderr. */
  public String said() {
    try {
      return Files.readString(err, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "cannot be read";
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Kills it as {@code kill -9} does, with no chance to clean up. */
  public void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
