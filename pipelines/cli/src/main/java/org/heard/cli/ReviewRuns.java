package org.heard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.store.RunFolder;

/**
 * Finds the run that a reviewer's sheet was drawn from: in the folders of runs that are known of a
 * project, or around the sheet itself.
 *
 * @param folders folders of runs, the likeliest first
 */
record ReviewRuns(List<Path> folders) {
  ReviewRuns {
    folders = List.copyOf(folders);
  }

  /**
   * The folders to look into.
   *
   * @param project the project's folder
   * @param named the folder that the user named, if any
   * @param file the reviewer's file
   */
  static ReviewRuns around(Path project, Optional<Path> named, Path file) throws IOException {
    List<Path> folders = new ArrayList<>();
    named.ifPresent(folder -> folders.add(folder.toAbsolutePath().normalize()));
    if (named.isEmpty()) {
      folders.add(project.toAbsolutePath().normalize().resolve("runs"));
      folders.addAll(RunPlaces.of(project));
      for (Path above = file.toAbsolutePath().normalize().getParent();
          above != null;
          above = above.getParent()) {
        folders.add(above);
      }
    }
    return new ReviewRuns(folders);
  }

  /** A finished run by its id. */
  Optional<RunFolder> find(String runId) {
    return folders.stream()
        .map(folder -> new RunFolder(folder, runId))
        .filter(RunFolder::finished)
        .findFirst();
  }
}
