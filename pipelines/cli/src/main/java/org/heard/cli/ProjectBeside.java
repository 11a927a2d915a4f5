package org.heard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.heard.charter.ProjectReader;
import org.heard.store.RunFolder;

/** The project that a run was made from, where the run's folder of runs lies in it. */
final class ProjectBeside {
  private ProjectBeside() {}

  /** The project's folder; empty where there is none. */
  static Optional<Path> of(RunFolder run) {
    Path runs = run.path().getParent();
    Path home = runs == null ? null : runs.getParent();
    return home != null && isProject(home) ? Optional.of(home) : Optional.empty();
  }

  /** Whether a folder has a project's settings. */
  static boolean isProject(Path folder) {
    return Files.isRegularFile(folder.resolve(ProjectReader.FILE));
  }
}
