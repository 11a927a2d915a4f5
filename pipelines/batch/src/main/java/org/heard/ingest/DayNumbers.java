package org.heard.ingest;

import java.util.Optional;

/**
 * Recognises dates written as counts of days. The counts of 1970 and of 1900 that lie between 1990
 * and 2040 do not overlap, so the numbers themselves say which it is.
 */
final class DayNumbers {
  private static final int DAY_1990 = 7_305;
  private static final int DAY_2040 = 25_567;
  private static final int SERIAL_OF_1970 = 25_569;

  private DayNumbers() {}

  /** The pattern word of {@code heard.yaml}; empty where the cells are no such numbers. */
  static Optional<String> pattern(ColumnStats column) {
    if (!column.areNumbers()) {
      return Optional.empty();
    }
    if (column.least() >= DAY_1990 && column.most() <= DAY_2040) {
      return Optional.of(DatePattern.EPOCH_DAY);
    }
    if (column.least() >= DAY_1990 + SERIAL_OF_1970 && column.most() <= DAY_2040 + SERIAL_OF_1970) {
      return Optional.of(DatePattern.EXCEL_1900);
    }
    return Optional.empty();
  }
}
