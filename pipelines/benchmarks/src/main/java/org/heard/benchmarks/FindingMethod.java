package org.heard.benchmarks;

import java.util.List;
import org.heard.reports.statistics.Better;
import org.heard.reports.statistics.Change;
import org.heard.reports.statistics.ChangeProcedure;
import org.heard.reports.statistics.ChangeSettings;
import org.heard.reports.statistics.ChiSquare;
import org.heard.reports.statistics.Series;
import org.heard.reports.statistics.Share;
import org.heard.reports.statistics.XmrChart;
import org.heard.reports.statistics.XmrMark;
import org.heard.reports.statistics.XmrPoint;
import org.heard.reports.statistics.XmrSettings;

/** Ways to say whether messages rose or fell. */
enum FindingMethod {
  /** The whole procedure of the reports: two tests for each message, adjusted together. */
  PROCEDURE("Heard"),
  /** The latest quarter against the one before, a test at 5 % for each message. */
  LAST_QUARTER("last quarter"),
  /** An XmR chart for each message: whether the latest point is part of any signal. */
  XMR("XmR alone"),
  /** The procedure on each message as if it were the only one: its two tests adjusted together. */
  EACH_ALONE("each alone"),
  /** Its two tests at 5 % each, as they come. */
  UNADJUSTED("unadjusted");

  private static final double LEVEL = 0.05;

  private final String title;

  FindingMethod(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** 1 for a rise, -1 for a fall, 0 for no finding, for each series. */
  int[] find(List<Series> family) {
    return switch (this) {
      case PROCEDURE ->
          new ChangeProcedure(ChangeSettings.QUARTERLY)
              .family(family).stream().mapToInt(FindingMethod::way).toArray();
      case LAST_QUARTER -> family.stream().mapToInt(FindingMethod::sinceLastQuarter).toArray();
      case XMR -> family.stream().mapToInt(FindingMethod::chart).toArray();
      case EACH_ALONE -> family.stream().mapToInt(each -> way(alone(each))).toArray();
      case UNADJUSTED -> family.stream().mapToInt(each -> asTheyCome(alone(each))).toArray();
    };
  }

  private static Change alone(Series series) {
    return new ChangeProcedure(ChangeSettings.QUARTERLY).family(List.of(series)).get(0);
  }

  private static int asTheyCome(Change change) {
    double difference = change.latest().orElseThrow().difference();
    if (change.latest().orElseThrow().p() <= LEVEL) {
      return (int) Math.signum(difference);
    }
    return change
        .trend()
        .filter(trend -> trend.p() <= LEVEL && difference * trend.slope() >= 0)
        .map(trend -> (int) Math.signum(trend.slope()))
        .orElse(0);
  }

  private static int way(Change change) {
    return switch (change.word()) {
      case CLEAR_RISE -> 1;
      case CLEAR_FALL -> -1;
      case NO_CLEAR_CHANGE, TOO_FEW, NOT_RELIABLE -> 0;
    };
  }

  private static int sinceLastQuarter(Series series) {
    List<Share> quarters = series.quarters();
    Share latest = quarters.get(quarters.size() - 1);
    Share before = quarters.get(quarters.size() - 2);
    boolean clear = ChiSquare.p(List.of(latest, before)).orElse(1) <= LEVEL;
    return clear ? (int) Math.signum(latest.value() - before.value()) : 0;
  }

  private static int chart(Series series) {
    List<XmrPoint> points =
        series.quarters().stream().map(share -> XmrPoint.of(share.value())).toList();
    List<XmrMark> marks = XmrChart.of(points, XmrSettings.of(Better.HIGHER)).points();
    return marks.get(marks.size() - 1).cause().direction();
  }
}
