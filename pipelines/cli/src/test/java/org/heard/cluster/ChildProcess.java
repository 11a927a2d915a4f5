package org.heard.cluster;

import java.io.IOException;

/** Processes that never outlive the tests, also when the tests themselves are stopped. */
final class ChildProcess {
  private ChildProcess() {}

  static Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> kill(process)));
    return process;
  }

  /** Kills it and what it started as {@code kill -9} does, and waits until it is gone. */
  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }
}
