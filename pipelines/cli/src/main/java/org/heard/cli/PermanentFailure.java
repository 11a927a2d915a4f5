package org.heard.cli;

import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;
import org.heard.model.ConfigurationException;

/** Failures that no second try mends: the user has to change something first. */
final class PermanentFailure {
  /** What Linux, macOS and Windows say of a full disk; some writers know no more. */
  private static final List<String> NO_ROOM =
      List.of("no space left on device", "not enough space on the disk", "disk quota exceeded");

  private static final List<String> NO_RIGHT =
      List.of("permission denied", "read-only file system", "access is denied");

  private PermanentFailure() {}

  /** Whether a failure, or what caused it, is of the user's files, disk or settings. */
  static boolean is(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof ConfigurationException || each instanceof AccessDeniedException) {
        return true;
      }
    }
    return noRoom(failure) || says(failure, NO_RIGHT);
  }

  /** Whether a disk was full. */
  static boolean noRoom(Throwable failure) {
    return says(failure, NO_ROOM);
  }

  private static boolean says(Throwable failure, List<String> words) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String said = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
      if (words.stream().anyMatch(said::contains)) {
        return true;
      }
    }
    return false;
  }
}
