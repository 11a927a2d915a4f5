package org.heard.reports;

import org.heard.model.Measure;

/** Copies of a measure with one thing changed, for tests that tamper with a county. */
public final class ChangedMeasure {
  private ChangedMeasure() {}

  /** The same count of another number of families. */
  public static Measure withFamilies(Measure each, long families) {
    return copy(
        each,
        each.group(),
        families,
        each.comments() + families - each.families(),
        each.settings());
  }

  /** The same count of another group. */
  public static Measure inGroup(Measure each, String group) {
    return copy(each, group, each.families(), each.comments(), each.settings());
  }

  /** The same count from another number of schools or services. */
  public static Measure withSettings(Measure each, long settings) {
    return copy(each, each.group(), each.families(), each.comments(), settings);
  }

  private static Measure copy(
      Measure each, String group, long families, long comments, long settings) {
    return new Measure(
        each.window(),
        each.quarter(),
        each.source(),
        each.subject(),
        each.promise(),
        each.dimension(),
        group,
        each.outcome(),
        families,
        comments,
        settings);
  }
}
