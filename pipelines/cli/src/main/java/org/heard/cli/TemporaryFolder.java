package org.heard.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heard.store.RunFolder;

/**
 * A temporary folder of one run's own, so that the engine leaves nothing behind. What a killed run
 * left is removed at the next start.
 */
final class TemporaryFolder implements Closeable {
  private static final String PREFIX = "heard-";

  private final Path path;

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  /** Makes the folder and removes those of processes that are gone. */
  static TemporaryFolder make() throws IOException {
    Path root = Path.of(System.getProperty("java.io.tmpdir"));
    removeLeftOvers(root);
    long process = ProcessHandle.current().pid();
    Path path = Files.createTempDirectory(root, PREFIX + process + "-");
    System.setProperty("java.io.tmpdir", path.toString());
    return new TemporaryFolder(path);
  }

  Path path() {
    return path;
  }

  private static void removeLeftOvers(Path root) throws IOException {
    List<Path> folders;
    try (Stream<Path> children = Files.list(root)) {
      folders =
          children
              .filter(child -> child.getFileName().toString().matches(PREFIX + "\\d+-\\d+"))
              .filter(Files::isDirectory)
              .toList();
    }
    for (Path folder : folders) {
      long process = Long.parseLong(folder.getFileName().toString().split("-")[1]);
      if (ProcessHandle.of(process).isEmpty()) {
        removeIfOurs(folder);
      }
    }
  }

  private static void removeIfOurs(Path folder) {
    try {
      RunFolder.deleteTree(folder);
    } catch (IOException notOurs) {
      // Another user's left-over, or one that a virus scanner holds: it costs disk and no more.
    }
  }

  @Override
  public void close() {
    Path root = path.getParent();
    if (root != null) {
      System.setProperty("java.io.tmpdir", root.toString());
    }
    removeIfOurs(path);
  }
}
