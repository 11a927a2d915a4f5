package org.heard.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** What was broken and how long it took until all was well again: {@code target/faults.csv}. */
final class FaultTable {
  private static final Path FILE = Path.of("target", "faults.csv");

  private FaultTable() {}

  /** Adds a row. */
  static void add(String broken, long recoveryNanos) throws IOException {
    Files.writeString(
        FILE,
        String.format(Locale.ROOT, "%s,%.1f%n", broken, recoveryNanos / 1e9),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
