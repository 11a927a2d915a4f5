package org.heard.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.model.ConfigurationException;
import org.heard.store.RunFolder;

/**
 * A temporary folder of one run's own, so that the engine leaves nothing behind. What a killed run
 * left is removed at the next start.
 */
final class TemporaryFolder implements Closeable {
  private static final String PREFIX = "heard-";
  private static final long LEAST_ROOM = 100L << 20;
  private static final Pattern NAME = Pattern.compile("heard-(\\d+)-\\d+");

  private final Path path;

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  /**
   * Makes the folder and removes those of processes that are gone.
   *
   * @throws ConfigurationException where the disk has no room for what the engine unpacks there
   */
  static TemporaryFolder make() throws IOException {
    Path root = Path.of(System.getProperty("java.io.tmpdir"));
    removeLeftOvers(root);
    refuseWithoutRoom(root);
    long process = ProcessHandle.current().pid();
    Path path = Files.createTempDirectory(root, PREFIX + process + "-");
    System.setProperty("java.io.tmpdir", path.toString());
    return new TemporaryFolder(path);
  }

  Path path() {
    return path;
  }

  private static void refuseWithoutRoom(Path root) throws IOException {
    FileStore disk = Files.getFileStore(root);
    // A total of nothing is the answer of a file system that does not count.
    if (disk.getTotalSpace() > 0 && disk.getUsableSpace() < LEAST_ROOM) {
      throw new ConfigurationException(
          root.toString(),
          0,
          "no space is left for temporary files: %d MB (expected %d MB or more; make room, or set"
                  .formatted(disk.getUsableSpace() >> 20, LEAST_ROOM >> 20)
              + " another folder with -Djava.io.tmpdir=FOLDER)");
    }
  }

  private static void removeLeftOvers(Path root) throws IOException {
    try (Stream<Path> children = Files.list(root)) {
      for (Path child : children.toList()) {
        Matcher name = NAME.matcher(child.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          removeIfOurs(child);
        }
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
