package org.heard.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.model.Problem;

/**
 * Reads a reviewer's file: saved by the page, or the exported table filled in by hand. It finds a
 * file that was cut off, in the middle of a row or between two.
 */
final class ReviewAnswerFile {
  private static final Pattern COUNT = Pattern.compile("Answers of a review, (\\d+) comments");
  private static final String HALF =
      "the file is damaged or was saved only in half (save it again on the page, or mend the row)";

  private ReviewAnswerFile() {}

  /** The rows below the header; what is wrong with the file itself is added to the problems. */
  static List<ReviewAnswer> read(Path file, List<Problem> problems) throws IOException {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      problems.add(new Problem(name, 0, "no such file"));
      return List.of();
    }
    byte[] bytes = Files.readAllBytes(file);
    List<ReviewAnswer> rows = new ArrayList<>();
    List<String> header = List.of();
    int promised = -1;
    int line = 1;
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(
                new InputStreamReader(new ByteArrayInputStream(bytes), Spreadsheet.charset(bytes)))
            .setFormat(CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get())
            .get()) {
      for (CSVRecord record : parser) {
        List<String> cells =
            record.toList().stream().map(cell -> cell.replace("\uFEFF", "").strip()).toList();
        if (header.isEmpty()) {
          Matcher count = COUNT.matcher(cells.get(0));
          promised = count.find() ? Integer.parseInt(count.group(1)) : promised;
          header = cells.get(0).equals("comment_id") ? cells : header;
        } else if (cells.size() != header.size()) {
          problems.add(
              new Problem(
                  name,
                  line,
                  "%d cells (expected %d): %s".formatted(cells.size(), header.size(), HALF)));
        } else {
          rows.add(new ReviewAnswer(name, line, filled(header, cells)));
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException broken) {
      problems.add(new Problem(name, line, "a quoted cell is broken or never ends: " + HALF));
      return rows;
    }
    check(name, header, promised, rows, problems);
    return rows;
  }

  private static void check(
      String name,
      List<String> header,
      int promised,
      List<ReviewAnswer> rows,
      List<Problem> problems) {
    if (header.isEmpty()) {
      problems.add(
          new Problem(
              name,
              0,
              "holds no answers of a review (expected a row that starts with comment_id)"));
      return;
    }
    for (String column : List.of("heard", "reviewer", "text_hash", "run", "complete")) {
      if (!header.contains(column)) {
        problems.add(new Problem(name, 0, "no column \"" + column + "\": " + HALF));
      }
    }
    if (header.contains("complete")) {
      for (ReviewAnswer row : rows) {
        // The last cell of each row: a row that was cut off in its last cells lacks it.
        if (!row.get("complete").equals("yes")) {
          problems.add(new Problem(name, row.line(), "the row does not end with \"yes\": " + HALF));
        }
      }
    }
    if (promised >= 0 && rows.size() < promised) {
      problems.add(
          new Problem(
              name,
              0,
              "holds %d comments (its first line says %d): %s"
                  .formatted(rows.size(), promised, HALF)));
    }
  }

  private static Map<String, String> filled(List<String> header, List<String> cells) {
    Map<String, String> filled = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (!cells.get(i).isEmpty() && !cells.get(i).equals(ReviewCsv.NOT_ASKED)) {
        filled.put(header.get(i), cells.get(i));
      }
    }
    return filled;
  }
}
