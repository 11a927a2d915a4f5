package org.heard.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * What was broken, and the seconds until the user had what the test waits for: {@code
 * target/faults.csv}.
 */
final class FaultTable {
  private static final Path FILE = Path.of("target", "faults.csv");

  private FaultTable() {}

  /**
   * Adds a row.
   *
   * @param broken what was broken
   * @param until what the seconds are counted to
   */
  static void add(String broken, String until, double seconds) throws IOException {
    Files.writeString(
        FILE,
        String.format(Locale.ROOT, "\"%s\",\"%s\",%.1f%n", broken, until, seconds),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
