package org.heard.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.jspecify.annotations.Nullable;

/** One row of one of a run's small tables, so that all of them travel and are written together. */
public final class RunRow {
  private final RunTable table;
  private final Record row;

  /**
   * A row of the table that holds such rows.
   *
   * @throws IllegalArgumentException where there is none
   */
  public RunRow(Record row) {
    this.table = RunTable.of(row);
    this.row = row;
  }

  RunTable table() {
    return table;
  }

  Record row() {
    return row;
  }

  /** The table only: a row may hold a family's words. */
  @Override
  public String toString() {
    return "RunRow[" + table + "]";
  }

  /** The name of the table, then the row. */
  static final class RowCoder extends CustomCoder<RunRow> {
    private static final long serialVersionUID = 1L;
    private static final StringUtf8Coder NAMES = StringUtf8Coder.of();

    @Override
    @SuppressWarnings("unchecked")
    public void encode(RunRow value, OutputStream out) throws IOException {
      NAMES.encode(value.table.name(), out);
      ((RecordCoder<Record>) coder(value.table)).encode(value.row, out);
    }

    @Override
    public RunRow decode(InputStream in) throws IOException {
      return new RunRow(coder(RunTable.valueOf(NAMES.decode(in))).decode(in));
    }

    private static RecordCoder<? extends Record> coder(RunTable table) {
      return RecordCoder.of(table.type());
    }

    @Override
    public void verifyDeterministic() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof RowCoder;
    }

    @Override
    public int hashCode() {
      return RowCoder.class.hashCode();
    }
  }
}
