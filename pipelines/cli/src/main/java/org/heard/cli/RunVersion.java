package org.heard.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.heard.model.ConfigurationException;
import org.heard.reports.read.ManifestFile;
import org.heard.store.RunFolder;

/** Whether this program may read a run. */
final class RunVersion {
  private RunVersion() {}

  /**
   * Refuses a run of a newer program, which may hold what this one would read wrongly.
   *
   * @throws ConfigurationException where it is newer, or cannot be read at all
   */
  static void refuseNewer(RunFolder run) throws IOException {
    String theirs = ManifestFile.read(run.manifest()).program();
    String ours = ProgramVersion.text();
    if (newer(theirs, ours)) {
      throw new ConfigurationException(
          run.manifest().toString(),
          0,
          "was written by version %s of the program, and this is %s (expected a run of this version"
                  .formatted(theirs, ours)
              + " or an older one); nothing was published");
    }
  }

  /** Whether a version such as {@code 0.10.1} comes after another; equal where no number tells. */
  static boolean newer(String version, String than) {
    List<Integer> one = numbers(version);
    List<Integer> other = numbers(than);
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      int difference = (i < one.size() ? one.get(i) : 0) - (i < other.size() ? other.get(i) : 0);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return false;
  }

  private static List<Integer> numbers(String version) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : version.split("\\D+", -1)) {
      if (part.matches("\\d{1,6}")) {
        numbers.add(Integer.parseInt(part));
      }
    }
    return numbers;
  }
}
