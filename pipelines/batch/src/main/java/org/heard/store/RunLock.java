package org.heard.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.heard.model.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * Lets one run at a time write below a folder of runs. The operating system drops the lock when the
 * process ends, however it ends, so a stale lock file holds nobody up.
 */
public final class RunLock implements Closeable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws ConfigurationException where another run holds it
   */
  public static RunLock take(Path runs) throws IOException {
    Files.createDirectories(runs);
    FileChannel channel =
        FileChannel.open(
            runs.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException heldHere) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new ConfigurationException(
          runs.toString(), 0, "another run is writing here (wait for it, or name another --out)");
    }
    return new RunLock(channel);
  }

  /** Guards against work after the lock was given back. */
  public void assertHeld() {
    if (!channel.isOpen()) {
      throw new IllegalStateException("the lock of this folder of runs was given back");
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
