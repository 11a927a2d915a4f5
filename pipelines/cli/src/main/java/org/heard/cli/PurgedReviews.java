package org.heard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Takes reviews of purged comments out of a project's {@code reviews.csv}. */
final class PurgedReviews {
  private static final String COLUMN = "comment_id";

  private PurgedReviews() {}

  /**
   * Removes the rows of some comments; every other row keeps its bytes.
   *
   * @param file the table; nothing happens where it is not there
   * @param comments ids of the comments
   * @return how many rows were removed
   */
  static int remove(Path file, Set<String> comments) throws IOException {
    if (!Files.isRegularFile(file) || comments.isEmpty()) {
      return 0;
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    StringBuilder kept = new StringBuilder();
    int removed = 0;
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      List<CSVRecord> rows = parser.getRecords();
      int column = rows.isEmpty() ? -1 : column(rows.get(0));
      for (int i = 0; i < rows.size(); i++) {
        CSVRecord row = rows.get(i);
        boolean goes =
            i > 0 && column >= 0 && column < row.size() && comments.contains(row.get(column));
        if (goes) {
          removed++;
        } else {
          int end =
              i + 1 < rows.size() ? (int) rows.get(i + 1).getCharacterPosition() : text.length();
          kept.append(text, (int) row.getCharacterPosition(), end);
        }
      }
    }
    if (removed > 0) {
      Files.writeString(file, kept, StandardCharsets.UTF_8);
    }
    return removed;
  }

  private static int column(CSVRecord header) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).replace("\uFEFF", "").strip().equals(COLUMN)) {
        return i;
      }
    }
    return -1;
  }
}
