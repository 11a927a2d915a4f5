package org.heard.store;

import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.Row;
import org.jspecify.annotations.Nullable;

/**
 * The two directions of a record's coder. They are equal where their record type is: a runner puts
 * collections together only where their coders are equal, which lambdas never are.
 */
final class RecordFunctions {
  private RecordFunctions() {}

  /** A record as a row. */
  static final class ToRow<T> implements SerializableFunction<T, Row> {
    private static final long serialVersionUID = 1L;

    private final Class<?> type;

    ToRow(Class<?> type) {
      this.type = type;
    }

    @Override
    public Row apply(T record) {
      return RecordRows.of(type).toRow(record);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ToRow<?> that && that.type == type;
    }

    @Override
    public int hashCode() {
      return type.hashCode();
    }
  }

  /** A row as a record. */
  static final class FromRow<T> implements SerializableFunction<Row, T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    FromRow(Class<T> type) {
      this.type = type;
    }

    @Override
    public T apply(Row row) {
      return type.cast(RecordRows.of(type).fromRow(row));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof FromRow<?> that && that.type == type;
    }

    @Override
    public int hashCode() {
      return type.hashCode();
    }
  }
}
