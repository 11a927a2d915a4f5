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
import java.util.function.BooleanSupplier;

/** {@code java -jar heard.jar ...} in a process of its own. */
public final class HeardProcess implements AutoCloseable {
  /** Options with which Java starts quickly, at the cost of the long run. */
  static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private static final long MINUTES = 10;

  private final long started = System.nanoTime();
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
    return start(logs, List.of(), List.of(), arguments);
  }

  /**
   * As above, with options of Java's and behind words such as {@code unshare -m sh -c "mount ...;
   * exec \"$@\"" sh}.
   */
  static HeardProcess start(
      Path logs, List<String> before, List<String> options, String... arguments)
      throws IOException {
    Files.createDirectories(logs);
    List<String> command = new ArrayList<>(before);
    command.add(ChildProcess.java());
    command.add("-Xmx1g");
    command.addAll(options);
    command.addAll(List.of("-jar", jar().toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(logs, "out", ".txt");
    Path err = Files.createTempFile(logs, "err", ".txt");
    Process process =
        ChildProcess.start(
            new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()));
    return new HeardProcess(process, out, err);
  }

  /** Runs to the end and returns the exit code. */
  public int await() throws InterruptedException {
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "still running after 10 minutes");
    return process.exitValue();
  }

  /** Seconds since it was started. */
  double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  /** Waits until it has said something; fails where it ends before. */
  void awaitWords(String words) throws InterruptedException {
    awaitThat(words, () -> said().contains(words));
  }

  /** Waits until something is there that it makes; fails where it ends before. */
  void awaitThat(String what, BooleanSupplier seen) throws InterruptedException {
    while (!seen.getAsBoolean()) {
      boolean ended = endsWithin(20);
      assertTrue(!ended || seen.getAsBoolean(), () -> "ended before: " + what + "\n" + said());
      assertTrue(seconds() < MINUTES * 60, () -> "10 minutes without: " + what + "\n" + said());
    }
  }

  /** Whether it ended within the time given. */
  boolean endsWithin(long millis) throws InterruptedException {
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

  boolean isAlive() {
    return process.isAlive();
  }

  /** Kills it as {@code kill -9} does, with no chance to clean up. */
  public void kill() {
    ChildProcess.kill(process);
  }

  @Override
  public void close() {
    kill();
  }
}
