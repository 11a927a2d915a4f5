package org.heard.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The table that a reviewer can fill in instead of the page. */
final class ReviewCsv {
  /** Stands in a cell that a reviewer is not asked to fill in. */
  static final String NOT_ASKED = "(not asked)";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ReviewCsv() {}

  /** Writes it, UTF-8 with byte order mark; safe to open in a spreadsheet. */
  static void write(ReviewSheet sheet, Path file) throws IOException {
    List<String> header = new ArrayList<>(List.of("comment_id", "question", "comment"));
    header.addAll(sheet.answerColumns());
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      writer.write(BYTE_ORDER_MARK);
      csv.printRecord(ReviewSheet.NOTICE);
      csv.printRecord(header);
      for (ReviewItem item : sheet.items()) {
        csv.printRecord(row(sheet, item));
      }
    }
  }

  private static List<String> row(ReviewSheet sheet, ReviewItem item) {
    List<String> row = new ArrayList<>();
    row.add(item.commentId());
    row.add(Spreadsheet.safe(item.question()));
    row.add(Spreadsheet.safe(item.text()));
    for (String column : sheet.answerColumns()) {
      row.add(
          switch (column) {
            case "machine_seen" -> "after";
            case "reviewer" -> sheet.reviewer();
            case "design" -> sheet.design();
            case "weight" -> ReviewSheet.weight(item.weight());
            case "text_hash" -> item.textHash();
            case "run" -> ReviewSheet.RUN + sheet.runId();
            case "complete" -> "yes";
            case "not_sure", "take_out", "dispute", "note", "answered" -> "";
            default -> item.asked().contains(column) ? "" : NOT_ASKED;
          });
    }
    return row;
  }
}
