package org.heard.ingest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.heard.charter.Project;
import org.heard.charter.ProjectReader;
import org.heard.charter.SourceMapping;
import org.heard.model.Problem;

/** Finds the files that a project's globs name. */
final class InputGlobs {
  private InputGlobs() {}

  /** The files in the order of the sources and then of the names; what is wrong is added. */
  static List<InputFile> resolve(Path folder, Project project, List<Problem> problems) {
    List<InputFile> inputs = new ArrayList<>();
    Map<String, String> claimed = new HashMap<>();
    for (SourceMapping source : project.sources()) {
      TreeSet<String> names = new TreeSet<>();
      for (String glob : source.files()) {
        List<String> found = find(folder, glob, source.line(), problems);
        if (found.isEmpty()) {
          problems.add(
              new Problem(
                  ProjectReader.FILE,
                  source.line(),
                  "no file matches \"" + glob + "\" of source \"" + source.name() + "\""));
        }
        names.addAll(found);
      }
      for (String name : names) {
        String other = claimed.putIfAbsent(name, source.name());
        if (other != null) {
          problems.add(
              new Problem(
                  ProjectReader.FILE,
                  source.line(),
                  "\"%s\" belongs to two sources, \"%s\" and \"%s\""
                      .formatted(name, other, source.name())));
        } else {
          inputs.add(new InputFile(name, folder.resolve(name).toString(), source));
        }
      }
    }
    return inputs;
  }

  private static List<String> find(Path folder, String glob, int line, List<Problem> problems) {
    try {
      Path literal = folder.resolve(glob);
      if (Files.exists(literal)) {
        return List.of(relative(folder, literal));
      }
    } catch (InvalidPathException pattern) {
      // On Windows a * is no part of a path: it is a pattern then, and looked for below.
    }
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      try (Stream<Path> walk = Files.walk(folder, 12, FileVisitOption.FOLLOW_LINKS)) {
        return walk.filter(Files::isRegularFile)
            .filter(path -> matcher.matches(folder.relativize(path)))
            .filter(path -> !isLeftover(path))
            .map(path -> relative(folder, path))
            .sorted()
            .toList();
      }
    } catch (PatternSyntaxException wrong) {
      problems.add(
          new Problem(ProjectReader.FILE, line, "\"" + glob + "\" is no pattern of file names"));
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      problems.add(new Problem(ProjectReader.FILE, line, "the project folder cannot be listed"));
    }
    return List.of();
  }

  /** Lock files that office programs leave beside an open document. */
  private static boolean isLeftover(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith("~$") || name.startsWith(".~");
  }

  private static String relative(Path folder, Path path) {
    return folder.relativize(path.normalize()).toString().replace('\\', '/');
  }
}
