package org.heard.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.heard.model.QuarterKind;

/** Reads one whole file, row by row. */
final class FeedbackReader {
  private final QuarterKind quarters;
  private final byte[] key;

  FeedbackReader(QuarterKind quarters, byte[] key) {
    this.quarters = quarters;
    this.key = key;
  }

  /**
   * Gives out what became of every row, in the file's order.
   *
   * @throws ConfigurationException where the header does not match the mapping, or the file changed
   *     while it was read
   */
  FileTally read(InputFile input, Consumer<RowOutcome> out) throws IOException {
    long size = Files.size(input.path());
    FileTime changed = Files.getLastModifiedTime(input.path());
    FileTallies tallies = new FileTallies(input.file(), input.source().kind());
    Consumer<RowOutcome> counted =
        outcome -> {
          tallies.add(outcome);
          out.accept(outcome);
        };
    try {
      if (FileChecks.isTable(input)) {
        readTable(input, counted);
      } else {
        new NotesReader(quarters, new ItemKeys(key)).read(input, counted);
      }
    } catch (UnreadableFileException told) {
      throw new ConfigurationException(input.file(), 0, String.valueOf(told.getMessage()));
    }
    if (Files.size(input.path()) != size
        || !Files.getLastModifiedTime(input.path()).equals(changed)) {
      throw new ConfigurationException(
          input.file(), 0, "changed while it was read (run again when nobody writes to it)");
    }
    return tallies.tally();
  }

  private void readTable(InputFile input, Consumer<RowOutcome> out) throws IOException {
    try (SourceRows rows = TableFiles.open(input)) {
      List<Problem> problems = new ArrayList<>();
      ColumnPlan plan = ColumnPlan.of(input, TableFiles.header(input, rows), problems);
      if (!problems.isEmpty()) {
        throw new ConfigurationException(problems);
      }
      ItemReader items = new ItemReader(input, plan, quarters, new ItemKeys(key));
      for (SourceRow row = rows.next(); row != null; row = rows.next()) {
        out.accept(items.read(row));
      }
    }
  }
}
