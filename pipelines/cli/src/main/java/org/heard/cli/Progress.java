package org.heard.cli;

import java.io.PrintStream;

/** Says on stderr what a long command is doing; says nothing where the user wants quiet. */
final class Progress {
  private static final long NANOS = 1_000_000_000L;

  private final PrintStream err;
  private final boolean quiet;
  private long lastSaid = System.nanoTime();

  Progress(boolean quiet) {
    this.err = System.err;
    this.quiet = quiet;
  }

  /** A new stage. */
  synchronized void stage(String words) {
    if (!quiet) {
      err.println("heard: " + words);
    }
    lastSaid = System.nanoTime();
  }

  /** Rows done so far in a stage; said every few seconds at most. */
  synchronized void rows(String stage, long done, long startedNanos) {
    long now = System.nanoTime();
    if (quiet || now - lastSaid < 3 * NANOS) {
      return;
    }
    lastSaid = now;
    long perSecond = done * NANOS / Math.max(1, now - startedNanos);
    err.println("heard: " + stage + ", " + done + " rows, " + perSecond + " a second");
  }
}
