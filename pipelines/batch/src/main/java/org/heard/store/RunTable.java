package org.heard.store;

import org.heard.model.FileAccount;
import org.heard.model.Measure;
import org.heard.model.RejectedRow;

/** The tables that a run makes beside its comments. */
enum RunTable {
  /** All counts. */
  MEASURES(Measure.class),
  /** Where every row of each file went. */
  ACCOUNTS(FileAccount.class),
  /** Rows that could not be read. */
  REJECTED(RejectedRow.class),
  /** How many comments were classified; its rows are to be added up. */
  COUNT(CommentCount.class),
  /** Comments that may tell of harm to a child. */
  URGENT(UrgentItem.class),
  /** What the machine says of comments that people reviewed. */
  REVIEWED(MachineSaid.class);

  private final Class<? extends Record> type;

  RunTable(Class<? extends Record> type) {
    this.type = type;
  }

  /** What its rows are. */
  Class<? extends Record> type() {
    return type;
  }

  /** The table of such rows. */
  static RunTable of(Record row) {
    for (RunTable table : values()) {
      if (table.type == row.getClass()) {
        return table;
      }
    }
    throw new IllegalArgumentException("no table has rows of " + row.getClass().getSimpleName());
  }
}
