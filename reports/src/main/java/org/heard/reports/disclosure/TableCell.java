package org.heard.reports.disclosure;

import java.util.List;

/**
 * One cell of a table with margins.
 *
 * @param labels one label per dimension, for example {@code [trust, primary]}; {@link #TOTAL} for a
 *     margin
 * @param count families
 * @param hidden whether the count is not printed
 */
public record TableCell(List<String> labels, long count, boolean hidden) {
  /** The label of a margin. */
  public static final String TOTAL = "Total";

  public TableCell {
    labels = List.copyOf(labels);
    if (count < 0) {
      throw new IllegalArgumentException("a count is 0 or more");
    }
  }

  /** Whether it is a sum of other cells. */
  public boolean margin() {
    return labels.contains(TOTAL);
  }

  TableCell hide(boolean hide) {
    return new TableCell(labels, count, hide);
  }
}
