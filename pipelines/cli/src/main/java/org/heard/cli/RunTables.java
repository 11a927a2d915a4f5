package org.heard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.heard.model.RejectedRow;
import org.heard.store.UrgentItem;

/** The two small tables of a run that people open: rejected rows and urgent items. */
final class RunTables {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private RunTables() {}

  /** Rejected rows in the order of their files; never a cell's text. */
  static void writeRejected(Path file, List<RejectedRow> rows) throws IOException {
    write(
        file,
        List.of("file", "source", "line", "column", "reason"),
        inOrder(rows).stream()
            .map(
                row ->
                    List.of(
                        row.file(),
                        row.source().word(),
                        Long.toString(row.line()),
                        row.column(),
                        row.reason()))
            .toList());
  }

  /** Rejected rows sorted by file, line and column. */
  static List<RejectedRow> inOrder(List<RejectedRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing(RejectedRow::file)
                .thenComparingLong(RejectedRow::line)
                .thenComparing(RejectedRow::column)
                .thenComparing(RejectedRow::reason))
        .toList();
  }

  /** Where a person must look because a child may come to harm; ids and places, no words. */
  static void writeUrgent(Path file, List<UrgentItem> items) throws IOException {
    write(
        file,
        List.of("item_id", "comment_id", "file", "line"),
        items.stream()
            .sorted(
                Comparator.comparing(UrgentItem::file)
                    .thenComparingLong(UrgentItem::line)
                    .thenComparing(UrgentItem::commentId))
            .map(
                item ->
                    List.of(
                        item.itemId(), item.commentId(), item.file(), Long.toString(item.line())))
            .toList());
  }

  private static void write(Path file, List<String> header, List<List<String>> rows)
      throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      writer.write(BYTE_ORDER_MARK);
      CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
      csv.printRecord(header);
      for (List<String> row : rows) {
        csv.printRecord(row);
      }
      csv.flush();
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }
}
