package org.heard.cluster;

import java.io.IOException;
import java.nio.file.Path;

/** Processes that never outlive their starter, also when that is told to stop. */
public final class ChildProcess {
  private ChildProcess() {}

  /** Starts one; it is killed when this Java ends. */
  public static Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> kill(process)));
    return process;
  }

  /** Kills it and what it started as {@code kill -9} does, and waits until it is gone. */
  public static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }

  /** The Java that runs this. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
