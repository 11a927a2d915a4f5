package org.heard.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** File systems that only one process sees: full ones, read-only ones. Linux, and root's right. */
final class Mounts {
  private Mounts() {}

  /** Whether this machine lets us. */
  static boolean work() throws InterruptedException {
    try {
      List<String> command = new ArrayList<>(List.of(behind("mount -t tmpfs none /mnt")));
      command.add("true");
      Process tried =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return tried.waitFor(20, TimeUnit.SECONDS) && tried.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  /** Words before a command that give it mounts of its own. */
  static String[] behind(String mount) {
    return new String[] {"unshare", "-m", "sh", "-c", mount + " && exec \"$@\"", "sh"};
  }

  /** The same, and something that is done inside when the command has ended. */
  static String[] behind(String mount, String afterwards) {
    String script = mount + " && { \"$@\"; code=$?; " + afterwards + "; exit $code; }";
    return new String[] {"unshare", "-m", "sh", "-c", script, "sh"};
  }
}
