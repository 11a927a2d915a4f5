package org.heard.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.model.FileAccount;
import org.heard.model.RejectedRow;
import org.heard.model.Source;

/** Counts what becomes of a file's rows, and adds parts of an account up. */
final class FileTallies {
  private static final int MAX_NAME = 80;

  private final String file;
  private final Source source;
  private final Map<String, Long> reasons = new TreeMap<>();
  private long read;
  private long rejected;
  private long blank;

  FileTallies(String file, Source source) {
    this.file = file;
    this.source = source;
  }

  void add(RowOutcome outcome) {
    read++;
    if (outcome instanceof RowOutcome.Refused refused) {
      rejected++;
      reasons.merge(reason(refused.row()), 1L, Long::sum);
    } else if (outcome instanceof RowOutcome.Empty) {
      blank++;
    }
  }

  private static String reason(RejectedRow row) {
    if (row.column().isEmpty()) {
      return row.reason();
    }
    String column = row.column();
    return "column \"%s\": %s"
        .formatted(
            column.length() > MAX_NAME ? column.substring(0, MAX_NAME) + "…" : column,
            row.reason());
  }

  FileTally tally() {
    return new FileTally(file, source, read, rejected, blank, 0, sorted(reasons));
  }

  /** The account of a file out of all its parts. */
  static FileAccount account(Iterable<FileTally> parts) {
    String file = "";
    Source source = Source.SURVEY;
    long read = 0;
    long rejected = 0;
    long blank = 0;
    long duplicate = 0;
    Map<String, Long> reasons = new TreeMap<>();
    for (FileTally part : parts) {
      file = part.file();
      source = part.source();
      read += part.read();
      rejected += part.rejected();
      blank += part.blank();
      duplicate += part.duplicate();
      part.reasons().forEach(each -> reasons.merge(each.reason(), each.rows(), Long::sum));
    }
    return new FileAccount(
        file,
        source,
        read,
        read - rejected - blank - duplicate,
        rejected,
        duplicate,
        blank,
        sorted(reasons));
  }

  private static List<FileAccount.Reason> sorted(Map<String, Long> reasons) {
    List<FileAccount.Reason> sorted = new ArrayList<>();
    reasons.forEach((reason, rows) -> sorted.add(new FileAccount.Reason(reason, rows)));
    // By reason already; a stable sort by count keeps equal counts in that order.
    sorted.sort(Comparator.comparing(FileAccount.Reason::rows).reversed());
    return sorted;
  }
}
