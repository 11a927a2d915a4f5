package org.heard.reports.findings;

import java.time.LocalDate;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;

/**
 * Where a distribution over outcomes stands: every part of a measure but outcome and numbers.
 *
 * @param window quarter or rolling year
 * @param quarter first day of the (last) quarter
 * @param source survey, complaint or meeting
 * @param subject what is counted
 * @param promise id of the message or commitment, or empty
 * @param dimension what it is broken down by
 * @param group the group's value
 */
record Place(
    Window window,
    LocalDate quarter,
    Source source,
    Subject subject,
    String promise,
    Dimension dimension,
    String group) {
  /** Everyone of one source. */
  static Place everyone(
      Window window, Quarter quarter, Source source, Subject subject, String promise) {
    return new Place(window, quarter.firstDay(), source, subject, promise, Dimension.ALL, "");
  }

  static Place of(Measure measure) {
    return new Place(
        measure.window(),
        measure.quarter(),
        measure.source(),
        measure.subject(),
        measure.promise(),
        measure.dimension(),
        measure.group());
  }

  /** The same place for one group. */
  Place in(Dimension otherDimension, String otherGroup) {
    return new Place(window, quarter, source, subject, promise, otherDimension, otherGroup);
  }
}
