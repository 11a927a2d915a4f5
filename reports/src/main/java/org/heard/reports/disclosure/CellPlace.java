package org.heard.reports.disclosure;

import java.time.LocalDate;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;

/**
 * Where a count stands: every part of a measure but its outcome and its numbers.
 *
 * @param window quarter or rolling year
 * @param quarter first day of the (last) quarter
 * @param topic what is counted of which source
 * @param dimension what it is broken down by
 * @param group the group's value
 */
record CellPlace(Window window, LocalDate quarter, Topic topic, Dimension dimension, String group) {
  /**
   * What is counted of which source.
   *
   * @param source survey, complaint or meeting
   * @param subject what is counted
   * @param promise id of the message or commitment, or empty
   */
  record Topic(Source source, Subject subject, String promise) {
    static Topic of(Measure measure) {
      return new Topic(measure.source(), measure.subject(), measure.promise());
    }

    Topic about(Subject other, String otherPromise) {
      return new Topic(source, other, otherPromise);
    }
  }

  static CellPlace of(Measure measure) {
    return new CellPlace(
        measure.window(),
        measure.quarter(),
        Topic.of(measure),
        measure.dimension(),
        measure.group());
  }

  CellPlace in(Dimension otherDimension, String otherGroup) {
    return new CellPlace(window, quarter, topic, otherDimension, otherGroup);
  }

  CellPlace about(Topic other) {
    return new CellPlace(window, quarter, other, dimension, group);
  }

  /** The single quarter, so many quarters before the end of this window. */
  CellPlace quarterBack(int quarters) {
    return new CellPlace(
        Window.QUARTER, quarter.minusMonths(3L * quarters), topic, dimension, group);
  }
}
