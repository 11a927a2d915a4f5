package org.heard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.model.LabelledComment;
import org.heard.reports.read.ParquetRecords;
import org.heard.store.RunFolder;

/**
 * Takes purged comments out of what {@code review export} left below {@code restricted/review} of a
 * run: their rows leave the tables, and a page that shows one is deleted.
 */
final class PurgedSheets {
  /** An id of a comment, as {@code ReviewItem} writes it. */
  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{16}-\\d+\\b");

  private PurgedSheets() {}

  /**
   * Cleans the sheets of one run.
   *
   * @return what was done, one sentence for each file that was touched
   */
  static List<String> clean(RunFolder run, Set<String> gone) throws IOException {
    Path review = run.restricted().resolve("review");
    List<String> said = new ArrayList<>();
    if (!Files.isDirectory(review)) {
      return said;
    }
    Set<String> held = new HashSet<>();
    ParquetRecords.forEach(run.comments(), LabelledComment.class, each -> held.add(each.id()));
    List<Path> files;
    try (Stream<Path> found = Files.walk(review)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = "restricted/review/" + review.relativize(file).toString().replace('\\', '/');
      if (file.toString().endsWith(".csv")) {
        // Also what an interrupted purge left: a table holds comments of its run and no others.
        Set<String> out = PurgedReviews.ids(file);
        out.removeIf(id -> held.contains(id) && !gone.contains(id));
        int rows = PurgedReviews.remove(file, out);
        if (rows > 0) {
          said.add("run " + run.runId() + ": " + rows + " rows removed from " + name);
        }
      } else if (showsOther(file, held, gone)) {
        Files.delete(file);
        said.add("run " + run.runId() + ": " + name + " showed such a comment and was deleted");
      }
    }
    return said;
  }

  private static boolean showsOther(Path file, Set<String> held, Set<String> gone)
      throws IOException {
    String page = Files.readString(file, StandardCharsets.UTF_8);
    return ID.matcher(page)
        .results()
        .map(MatchResult::group)
        .anyMatch(id -> !held.contains(id) || gone.contains(id));
  }
}
