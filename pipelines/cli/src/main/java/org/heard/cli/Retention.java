package org.heard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.model.Quarter;
import org.heard.store.RunFolder;

/** Whether runs hold families' words for longer than the project says. */
final class Retention {
  private static final Pattern QUARTER = Pattern.compile("quarter=(\\d{4}-\\d{2}-\\d{2})");

  private Retention() {}

  /**
   * A warning with the command that helps; empty where nothing is too old or no time is set.
   *
   * @param project project folder
   * @param months months after which words go; 0 for no time
   * @param today the day to count from
   */
  static Optional<String> warning(Path project, int months, LocalDate today) throws IOException {
    if (months == 0) {
      return Optional.empty();
    }
    LocalDate day = today.minusMonths(months);
    NavigableSet<LocalDate> old = new TreeSet<>();
    int runs = 0;
    for (RunFolder run : RunFolder.all(project.resolve("runs"))) {
      NavigableSet<LocalDate> quarters = quarters(run.comments());
      quarters.removeIf(quarter -> !new Quarter(quarter).lastDay().isBefore(day));
      runs += quarters.isEmpty() ? 0 : 1;
      old.addAll(quarters);
    }
    return old.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ("%d runs hold families' words from %s on, which is over the %d months of"
                    + " retention-months (run: heard purge PROJECT --before %s, then delete old"
                    + " files of the inbox)")
                .formatted(runs, old.first(), months, day));
  }

  private static NavigableSet<LocalDate> quarters(Path comments) throws IOException {
    NavigableSet<LocalDate> quarters = new TreeSet<>();
    if (Files.isDirectory(comments)) {
      try (Stream<Path> folders = Files.list(comments)) {
        for (Path folder : folders.toList()) {
          Matcher name = QUARTER.matcher(folder.getFileName().toString());
          if (name.matches()) {
            quarters.add(LocalDate.parse(name.group(1)));
          }
        }
      }
    }
    return quarters;
  }
}
