package org.heard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.heard.model.Dimension;
import org.heard.model.FileAccount;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.RejectedRow;
import org.heard.model.RunManifest;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.read.ParquetRecords;
import org.heard.store.CommentCount;
import org.heard.store.Footers;
import org.heard.store.MachineSaid;
import org.heard.store.RunFolder;
import org.heard.store.UrgentItem;

/**
 * What the pipeline brought back beside comments and measures.
 *
 * @param accounts where every row of each file went, in the order of the files
 * @param rejected rows that could not be read
 * @param urgent comments that may tell of harm to a child
 * @param reviewed what the machine says of comments that people reviewed
 * @param classified comments that were classified, and of these the ones with earlier labels
 * @param stored comments that lie in the run folder
 * @param measures all counts
 */
record RunResults(
    List<FileAccount> accounts,
    List<RejectedRow> rejected,
    List<UrgentItem> urgent,
    List<MachineSaid> reviewed,
    CommentCount classified,
    long stored,
    List<Measure> measures) {

  static RunResults collect(RunFolder run) throws IOException {
    Path work = run.work();
    return new RunResults(
        ParquetRecords.read(work.resolve("accounts"), FileAccount.class).stream()
            .sorted(Comparator.comparing(FileAccount::file))
            .toList(),
        RunTables.inOrder(ParquetRecords.read(work.resolve("rejected"), RejectedRow.class)),
        ParquetRecords.read(work.resolve("urgent"), UrgentItem.class),
        ParquetRecords.read(work.resolve("reviewed"), MachineSaid.class),
        ParquetRecords.read(work.resolve("count"), CommentCount.class).stream()
            .reduce(new CommentCount(0, 0), CommentCount::plus),
        Footers.rows(run.comments()),
        ParquetRecords.read(run.measures(), Measure.class));
  }

  /** Fails the run where the accounts do not balance or comments are missing from the store. */
  void refuseLostRows() {
    for (FileAccount account : accounts) {
      if (!account.balances()) {
        throw new IllegalStateException("rows of " + account.file() + " do not balance");
      }
    }
    if (classified.comments() != stored) {
      throw new IllegalStateException(
          classified.comments() + " comments classified, " + stored + " stored");
    }
  }

  void writeTables(RunFolder run) throws IOException {
    RunTables.writeRejected(run.restricted().resolve("rejected.csv"), rejected);
    RunTables.writeUrgent(run.restricted().resolve("urgent.csv"), urgent);
  }

  /** Ends the run where more rows were rejected than the user allows; lists the first of them. */
  void refuseTooManyRejects(Percentage most, Path table, ShownWords shown) {
    long read = accounts.stream().mapToLong(FileAccount::read).sum();
    long out = accounts.stream().mapToLong(FileAccount::rejected).sum();
    if (!most.isExceededBy(out, read)) {
      return;
    }
    for (RejectedRow row : rejected.subList(0, Math.min(10, rejected.size()))) {
      String column = row.column().isEmpty() ? "" : " column \"" + row.column() + "\"";
      System.err.println(
          "heard: "
              + shown.file(row.file())
              + " line "
              + row.line()
              + shown.quoted(column)
              + ": "
              + shown.quoted(row.reason()));
    }
    throw new TooManyRejectsException(
        "%d of %d rows were rejected (allowed: %s). All are listed in %s. Nothing was published."
            .formatted(out, read, most, table));
  }

  /** A notice that cannot be overlooked; it names no family's words. */
  void warnOfUrgent(Path table) {
    if (!urgent.isEmpty()) {
      System.err.println(
          "heard: NOTICE: "
              + urgent.size()
              + " comments may tell of harm to a child. A safeguarding lead must look today: "
              + table);
    }
  }

  RunManifest manifest(RunPlan plan, RunFolder run, ShownWords shown) {
    List<LocalDate> quarters = quarters();
    long notScored =
        measures.stream()
            .filter(each -> each.window() == Window.QUARTER && each.dimension() == Dimension.ALL)
            .filter(each -> each.subject() == Subject.NOT_SCORED)
            .mapToLong(Measure::comments)
            .sum();
    return new RunManifest(
        run.runId(),
        ProgramVersion.text(),
        plan.project().title(),
        plan.project().area(),
        plan.project().quarters(),
        plan.charter().id(),
        plan.charter().version(),
        plan.key().fingerprint(),
        plan.models(),
        plan.parameters(),
        shown.inputs(plan.inputs()),
        shown.accounts(accounts),
        stored,
        stored - notScored,
        classified.reused(),
        urgent.size(),
        0,
        quarters.isEmpty() ? "" : quarters.get(0).toString(),
        quarters.isEmpty()
            ? ""
            : new Quarter(quarters.get(quarters.size() - 1)).lastDay().toString());
  }

  private List<LocalDate> quarters() {
    return measures.stream()
        .filter(each -> each.window() == Window.QUARTER)
        .map(Measure::quarter)
        .distinct()
        .sorted()
        .toList();
  }
}
