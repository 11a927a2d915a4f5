package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.List;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.PublicTotal;

/**
 * What the printed accounts of rows tell of the counts: all items of a source are the rows that
 * were used of its files, and a file may be the answers of one kind of speaker. Where families gave
 * several items the rows are more than the families, and tell no more than that.
 */
public final class AccountTotals {
  private final MeasureTable table;
  private final List<Quarter> quarters;

  private AccountTotals(MeasureTable table) {
    this.table = table;
    this.quarters = table.lastQuarter().map(table::quartersUpTo).orElse(List.of());
  }

  /** The totals that some accounts give away. */
  public static List<PublicTotal> of(List<PublishedAccount> accounts, MeasureTable table) {
    AccountTotals totals = new AccountTotals(table);
    List<PublicTotal> found = new ArrayList<>();
    for (Source source : Source.values()) {
      List<PublishedAccount> ofSource =
          accounts.stream().filter(each -> each.source() == source).toList();
      if (!ofSource.isEmpty() && ofSource.stream().allMatch(PublishedAccount::shown)) {
        totals.everyone(
            source, ofSource.stream().mapToLong(PublishedAccount::accepted).sum(), found);
      }
      ofSource.stream()
          .filter(PublishedAccount::shown)
          .forEach(each -> totals.speakers(each, found));
    }
    return found;
  }

  private void everyone(Source source, long rows, List<PublicTotal> found) {
    List<Measure> items = items(source, Dimension.ALL, "");
    long families = families(items);
    if (families > 0 && families <= rows) {
      found.add(new PublicTotal(items, families == rows ? rows : 1, rows));
    }
  }

  private void speakers(PublishedAccount account, List<PublicTotal> found) {
    for (String speaker : table.groups(account.source(), Dimension.SPEAKER)) {
      List<Measure> items = items(account.source(), Dimension.SPEAKER, speaker);
      if (account.accepted() > 0 && families(items) == account.accepted()) {
        found.add(new PublicTotal(items, account.accepted(), account.accepted()));
      }
    }
  }

  private List<Measure> items(Source source, Dimension dimension, String group) {
    List<Measure> cells = new ArrayList<>();
    for (Quarter at : quarters) {
      cells.addAll(
          table
              .at(
                  new Place(
                      Window.QUARTER, at.firstDay(), source, Subject.ITEMS, "", dimension, group))
              .cells());
    }
    return cells;
  }

  private static long families(List<Measure> cells) {
    return cells.stream().mapToLong(Measure::families).sum();
  }
}
