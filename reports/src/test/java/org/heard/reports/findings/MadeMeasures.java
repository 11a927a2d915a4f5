package org.heard.reports.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;

/** Counts for one question of a test, one line each. */
final class MadeMeasures {
  private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

  private final List<Measure> measures = new ArrayList<>();

  static Quarter quarter(int index) {
    return new Quarter(FIRST).plus(index);
  }

  /** Items of a source in a quarter, from its start. */
  MadeMeasures items(Source source, int quarter, long families) {
    return add(source, quarter, Subject.ITEMS, "", Dimension.ALL, "", "all", families);
  }

  /** Survey families of a group. */
  MadeMeasures group(Dimension dimension, String group, int quarter, long families) {
    return add(Source.SURVEY, quarter, Subject.ITEMS, "", dimension, group, "all", families);
  }

  /** Survey families that answered a question in these words. */
  MadeMeasures asked(String target, String words, int quarter, long families) {
    return add(
        Source.SURVEY, quarter, Subject.QUESTION, target, Dimension.ALL, "", words, families);
  }

  /** Survey families with one answer to the closed question. */
  MadeMeasures rated(String answer, int quarter, long families) {
    return add(
        Source.SURVEY, quarter, Subject.HEARD_RATING, "", Dimension.ALL, "", answer, families);
  }

  private MadeMeasures add(
      Source source,
      int quarter,
      Subject subject,
      String promise,
      Dimension dimension,
      String group,
      String outcome,
      long families) {
    measures.add(
        new Measure(
            Window.QUARTER,
            quarter(quarter).firstDay(),
            source,
            subject,
            promise,
            dimension,
            group,
            outcome,
            families,
            families,
            9));
    return this;
  }

  MeasureTable table() {
    return MeasureTable.of(measures);
  }

  List<Measure> list() {
    return List.copyOf(measures);
  }
}
