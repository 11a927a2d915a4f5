package org.heard.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What one command cost from its start to its end.
 *
 * @param wall seconds
 * @param cpu seconds of all its threads
 * @param memory highest resident memory in MB; 0 where the system does not tell
 */
record MeasuredProcess(double wall, double cpu, long memory) {
  private static final double NANOS = 1e9;

  /** Runs a command to its end; its output goes to a file. */
  static MeasuredProcess run(List<String> command, Path log) throws IOException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    double cpu = 0;
    long memory = 0;
    try {
      // What the system knows of a process is gone with it, so it is asked to the last.
      while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
        cpu =
            Math.max(
                cpu, process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / NANOS);
        memory = Math.max(memory, peak(process.pid()));
      }
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
    double wall = (System.nanoTime() - start) / NANOS;
    if (process.exitValue() != 0) {
      throw new IOException("the command failed, see " + log + ": " + command);
    }
    return new MeasuredProcess(wall, cpu, memory);
  }

  private static long peak(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException elsewhere) {
      return 0;
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "wall %.1f s, CPU %.1f s, peak memory %d MB", wall, cpu, memory);
  }
}
