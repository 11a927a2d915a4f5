package org.heard.reports.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heard.reports.page.MadeReports;
import org.jspecify.annotations.Nullable;

/**
 * The finished folders that are checked: those of the made county, written once for all checks, or
 * the one that {@code -Dheard.pages=FOLDER} names.
 */
public final class CheckedFolders {
  private static @Nullable Path root;

  private CheckedFolders() {}

  /** The folder that holds all of them. */
  public static synchronized Path root() throws IOException {
    Path known = root;
    if (known == null) {
      String named = System.getProperty("heard.pages", "");
      known = named.isEmpty() ? MadeReports.writeAll(Path.of("target", "checked")) : Path.of(named);
      known = known.toRealPath();
      root = known;
    }
    return known;
  }

  /** Every file with the ending, in the order of the names. */
  public static List<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(root())) {
      List<Path> files = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      if (files.isEmpty()) {
        throw new IllegalStateException("there is no *" + ending + " to be checked");
      }
      return files;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The file as messages name it, for example {@code county/index.html}. */
  public static String name(Path file) {
    try {
      return root().relativize(file).toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
