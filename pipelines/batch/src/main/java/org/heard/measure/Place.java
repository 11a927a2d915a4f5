package org.heard.measure;

import java.time.LocalDate;
import org.heard.model.Dimension;
import org.heard.model.Source;
import org.heard.model.Window;

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

  /** The cell of one outcome here. */
  Cell cell(Said said) {
    return new Cell(
        window, quarter, source, said.subject(), said.promise(), dimension, group, said.outcome());
  }
}
