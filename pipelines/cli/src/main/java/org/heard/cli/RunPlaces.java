package org.heard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the runs of a project lie, other than in its folder {@code runs}: a list beside the key
 * that {@code run --out} adds to, so that later commands find them.
 */
final class RunPlaces {
  private static final String FILE = ".heard/runs";

  private RunPlaces() {}

  /** The folders of runs that are still there, the latest first. */
  static List<Path> of(Path project) throws IOException {
    Path file = project.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    List<Path> places = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && Files.isDirectory(Path.of(line))) {
        places.add(0, Path.of(line));
      }
    }
    return places;
  }

  /** Remembers a folder; a project that cannot be written to is left as it is. */
  static void remember(Path project, Path runs) {
    Path absolute = runs.toAbsolutePath().normalize();
    Path folder = project.toAbsolutePath().normalize();
    if (absolute.equals(folder.resolve("runs"))) {
      return;
    }
    try {
      List<Path> places = new ArrayList<>(of(folder));
      if (places.remove(absolute) && places.isEmpty()) {
        return;
      }
      java.util.Collections.reverse(places);
      places.add(absolute);
      Path file = folder.resolve(FILE);
      Files.createDirectories(file.getParent());
      Files.write(file, places.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
    } catch (IOException readOnly) {
      // The list is a convenience: commands take the folder as an option too.
      return;
    }
  }
}
