package org.heard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.charter.Review;

/**
 * Takes purged comments out of tables that have a column {@code comment_id}: a project's {@code
 * reviews.csv}, and the tables that reviewers fill in. A row that says that a comment must be taken
 * out stays, without words: else the next run would bring the comment back.
 */
final class PurgedReviews {
  private static final String COLUMN = "comment_id";
  private static final String VARIABLE = "variable";

  /** Cells of a kept row that could hold a family's words, or tell whether a guess of them fits. */
  private static final Set<String> WORDS = Set.of("reason", "text_hash");

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
    List<CSVRecord> rows = rows(text);
    int top = top(rows);
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      int from = (int) row.getCharacterPosition();
      int to = i + 1 < rows.size() ? (int) rows.get(i + 1).getCharacterPosition() : text.length();
      if (i <= top || top < 0 || !comments.contains(cell(rows.get(top), row, COLUMN))) {
        kept.append(text, from, to);
      } else if (cell(rows.get(top), row, VARIABLE).equals(Review.TAKE_OUT)) {
        kept.append(CSVFormat.RFC4180.format(wordless(rows.get(top), row).toArray()))
            .append("\r\n");
      } else {
        removed++;
      }
    }
    if (!kept.toString().equals(text)) {
      Files.writeString(file, kept, StandardCharsets.UTF_8);
    }
    return removed;
  }

  /** Ids of comments of which somebody said that they must be taken out; empty without a table. */
  static Set<String> takenOut(Path file) throws IOException {
    return ids(file, (header, row) -> cell(header, row, VARIABLE).equals(Review.TAKE_OUT));
  }

  /** Ids of all comments of a table; empty without a table. */
  static Set<String> ids(Path file) throws IOException {
    return ids(file, (header, row) -> true);
  }

  private static Set<String> ids(Path file, BiPredicate<CSVRecord, CSVRecord> wanted)
      throws IOException {
    Set<String> ids = new TreeSet<>();
    if (Files.isRegularFile(file)) {
      List<CSVRecord> rows = rows(Files.readString(file, StandardCharsets.UTF_8));
      int top = top(rows);
      for (int i = top + 1; top >= 0 && i < rows.size(); i++) {
        if (wanted.test(rows.get(top), rows.get(i))) {
          ids.add(cell(rows.get(top), rows.get(i), COLUMN));
        }
      }
    }
    return ids;
  }

  private static List<CSVRecord> rows(String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  /** Place of the header, which may stand below a notice; -1 where there is none. */
  private static int top(List<CSVRecord> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (plain(rows.get(i).get(0)).equals(COLUMN)) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(CSVRecord header, CSVRecord row, String column) {
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      if (plain(header.get(i)).equals(column)) {
        return row.get(i).strip();
      }
    }
    return "";
  }

  private static List<String> wordless(CSVRecord header, CSVRecord row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean words = i >= header.size() || WORDS.contains(plain(header.get(i)));
      cells.add(words ? "" : row.get(i));
    }
    return cells;
  }

  private static String plain(String cell) {
    return cell.replace("\uFEFF", "").strip();
  }
}
