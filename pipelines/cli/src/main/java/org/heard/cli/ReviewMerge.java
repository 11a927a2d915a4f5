package org.heard.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.heard.charter.Review;
import org.heard.charter.ReviewTable;
import org.heard.model.Problem;

/** Adds reviews to {@code reviews.csv}, all or none. */
final class ReviewMerge {
  private ReviewMerge() {}

  /**
   * Both together, sorted; a review that is there already is not added again. A different answer by
   * the same person is a problem: the file is a history and nothing in it is overwritten.
   */
  static List<Review> merged(ReviewTable known, List<Review> added, List<Problem> problems) {
    Map<List<String>, Review> byKey = new HashMap<>();
    known.rows().forEach(row -> byKey.put(key(row), row));
    List<Review> all = new ArrayList<>(known.rows());
    for (Review review : added) {
      Review earlier = byKey.putIfAbsent(key(review), review);
      if (earlier == null) {
        all.add(review);
      } else if (!earlier.to().equals(review.to())) {
        problems.add(
            new Problem(
                ReviewTable.FILE,
                earlier.line(),
                "\"%s\" has answered %s of comment %s already, otherwise"
                    .formatted(review.who(), review.variable(), review.commentId())));
      }
    }
    all.sort(
        Comparator.comparing(Review::commentId)
            .thenComparing(Review::textHash)
            .thenComparing(Review::who)
            .thenComparing(Review::variable));
    return all;
  }

  private static List<String> key(Review row) {
    return List.of(row.commentId(), row.textHash(), row.who(), row.variable());
  }

  /** Replaces the project's file in one step. */
  static void write(Path project, List<Review> rows) throws IOException {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(ReviewTable.COLUMNS);
      for (Review row : rows) {
        csv.printRecord(
            row.commentId(),
            row.variable(),
            row.from(),
            row.to(),
            row.who(),
            row.when(),
            row.sawMachine() ? "before" : "after",
            row.reason(),
            row.textHash(),
            row.design(),
            ReviewSheet.weight(row.weight()),
            row.run());
      }
    }
    Path file = project.resolve(ReviewTable.FILE);
    Path next = project.resolve(ReviewTable.FILE + ".new");
    Files.writeString(next, text.toString(), StandardCharsets.UTF_8);
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
