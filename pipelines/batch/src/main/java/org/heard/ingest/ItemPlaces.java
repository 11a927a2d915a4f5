package org.heard.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.heard.charter.ColumnRole;
import org.heard.model.ConfigurationException;
import org.heard.model.FeedbackItem;
import org.heard.model.Problem;

/** Finds items in the input files again, so that their words can be removed elsewhere. */
public final class ItemPlaces {
  private static final int DAY = 10;

  private final FeedbackFiles files;

  /** Looks into the files of a project. */
  public ItemPlaces(FeedbackFiles files) {
    this.files = files;
  }

  /**
   * The keys under which runs keep what belongs to a family or a case.
   *
   * @param secret the project's secret for families' keys
   * @param reference id of a family, or reference of a case
   */
  public static Set<String> keysOf(byte[] secret, String reference) {
    ItemKeys keys = new ItemKeys(secret);
    return Set.of(keys.familyKey(reference), keys.familyKey(ItemKeys.CASE + Blank.fold(reference)));
  }

  /** A reference as {@link ItemPlace#references} writes it. */
  public static String folded(String reference) {
    return Blank.fold(reference);
  }

  /**
   * Gives out every item that can be read; rows that cannot are left out.
   *
   * @throws ConfigurationException where files are missing or do not match their mapping
   */
  public void forEach(Consumer<ItemPlace> out) throws IOException {
    ItemKeys keys = new ItemKeys(files.key());
    for (InputFile input : files.inputs()) {
      try {
        if (FileChecks.isTable(input)) {
          forEachRow(input, keys, out);
        } else {
          new NotesReader(files.project().quarters(), keys)
              .read(input, outcome -> give(outcome, Set.of(), out));
        }
      } catch (UnreadableFileException told) {
        throw new ConfigurationException(input.file(), 0, String.valueOf(told.getMessage()));
      }
    }
  }

  private void forEachRow(InputFile input, ItemKeys keys, Consumer<ItemPlace> out)
      throws IOException {
    try (SourceRows rows = TableFiles.open(input)) {
      List<Problem> problems = new ArrayList<>();
      ColumnPlan plan = ColumnPlan.of(input, TableFiles.header(input, rows), problems);
      if (!problems.isEmpty()) {
        throw new ConfigurationException(problems);
      }
      ItemReader items = new ItemReader(input, plan, files.project().quarters(), keys);
      for (SourceRow row = rows.next(); row != null; row = rows.next()) {
        RowOutcome outcome = items.read(row);
        if (outcome instanceof RowOutcome.Read) {
          give(outcome, references(plan, row), out);
        }
      }
    }
  }

  private static Set<String> references(ColumnPlan plan, SourceRow row) {
    Set<String> references = new HashSet<>();
    List<String> cells = plan.pick(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      if (plan.columns().get(i).role() == ColumnRole.ID && !Blank.is(cells.get(i))) {
        references.add(Blank.fold(cells.get(i)));
      }
    }
    return references;
  }

  private static void give(RowOutcome outcome, Set<String> references, Consumer<ItemPlace> out) {
    if (outcome instanceof RowOutcome.Read read) {
      FeedbackItem item = read.candidate().item();
      out.accept(
          new ItemPlace(
              item.origin().itemId(),
              item.origin().file(),
              LocalDate.parse(item.date().substring(0, DAY)),
              references));
    }
  }
}
