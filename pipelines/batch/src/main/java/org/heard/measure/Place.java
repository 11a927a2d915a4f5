package org.heard.measure;

import java.time.LocalDate;
import org.heard.model.Dimension;
import org.heard.model.Source;
import org.heard.model.Window;
import org.jspecify.annotations.Nullable;

/**
 * One group in one window: where outcomes are counted.
 *
 * @param window quarter or rolling year
 * @param quarter first day of the (last) quarter
 * @param source survey, complaint or meeting
 * @param dimension what it is broken down by
 * @param group the group's value
 */
record Place(Window window, LocalDate quarter, Source source, Dimension dimension, String group) {

  /** Written out as {@link #equals} is: each family is looked up in dozens of places. */
  @Override
  public int hashCode() {
    int hash = group.hashCode();
    hash = 31 * hash + quarter.hashCode();
    hash = 31 * hash + dimension.hashCode();
    hash = 31 * hash + source.hashCode();
    return 31 * hash + window.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that
        && window == that.window
        && dimension == that.dimension
        && source == that.source
        && quarter.equals(that.quarter)
        && group.equals(that.group);
  }

  /** The same some quarters later. */
  Place later(int quarters) {
    return quarters == 0
        ? this
        : new Place(window, quarter.plusMonths(3L * quarters), source, dimension, group);
  }

  /** The cell of one outcome here. */
  Cell cell(Said said) {
    return new Cell(
        window, quarter, source, said.subject(), said.promise(), dimension, group, said.outcome());
  }
}
