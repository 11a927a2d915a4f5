package org.heard.reports.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.heard.model.Quarter;
import org.heard.model.QuarterKind;
import org.heard.model.Source;
import org.heard.model.Window;
import org.heard.reports.findings.CommitmentFinding;
import org.heard.reports.findings.GroupFinding;
import org.heard.reports.findings.Headline;
import org.heard.reports.findings.HeardFinding;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.StanceFinding;
import org.heard.reports.findings.Timeline;

/** Every share of the report as rows of one table. */
final class ShareRows {
  private static final String ADULTS = "parents, carers and others";
  private static final String YOUNG = "children and young people";

  private final QuarterKind kind;
  private final Quarter quarter;
  private final List<List<String>> rows = new ArrayList<>();

  private ShareRows(PublishedFindings findings) {
    kind = findings.about().quarters();
    quarter = findings.about().quarter();
    headline(findings.headline());
    findings.messages().forEach(this::message);
    findings.commitments().forEach(this::commitment);
    findings.groups().forEach(this::group);
    timeline("complaints_in_time", "", "everyone", findings.complaints().inTime());
  }

  static DataTable of(PublishedFindings findings) {
    return new DataTable(
        "shares",
        "Every share of the report with its count, base and 95 % interval",
        List.of(
            DataColumn.text(
                "figure",
                "felt_heard_rating, heard_comments, no_evidence_comments, message_kept,"
                    + " message_broken, message_raised, message_rating, commitment_kept,"
                    + " commitment_broken, commitment_raised or complaints_in_time"),
            DataColumn.text("promise", "id of the message or commitment; empty elsewhere"),
            DataColumn.text("source", "survey, complaint or meeting; never added up"),
            DataColumn.text("window", "quarter, or rolling_year that ends with the quarter"),
            DataColumn.date("quarter", "first day of the (last) quarter"),
            DataColumn.text("quarter_name", "the quarter as the report prints it"),
            DataColumn.text("voice", "whose words are counted"),
            DataColumn.text("dimension", "all, or what the group is a value of"),
            DataColumn.text("group", "the group; empty for everyone and for not said"),
            DataColumn.count("count", "families, cases or agenda items on the counted side"),
            DataColumn.count("base", "families, cases or agenda items on both sides"),
            DataColumn.number("share", "count divided by base, 0 to 1"),
            DataColumn.number("low", "lower limit of the Wilson interval, 95 %"),
            DataColumn.number("high", "upper limit of the Wilson interval, 95 %"),
            DataColumn.text(
                "note",
                "empty, or why there is no figure: [c] confidential, [low] too few answers, [x] not"
                    + " collected")),
        new ShareRows(findings).rows);
  }

  private void headline(Headline<Published<ShareFigure>> headline) {
    timeline("felt_heard_rating", "", ADULTS, headline.ratings());
    timeline("heard_comments", "", ADULTS, headline.comments());
    timeline("no_evidence_comments", "", ADULTS, headline.silent());
    timeline("felt_heard_rating", "", YOUNG, headline.youngRatings());
    timeline("heard_comments", "", YOUNG, headline.youngComments());
    for (HeardFinding<Published<ShareFigure>> each : headline.bySource()) {
      year("heard_comments", "", each.source(), each.heard());
      year("no_evidence_comments", "", each.source(), each.silent());
    }
  }

  private void message(MessageFinding<Published<ShareFigure>> message) {
    timeline("message_kept", message.id(), ADULTS, message.upheld());
    timeline("message_broken", message.id(), ADULTS, message.breached());
    timeline("message_raised", message.id(), ADULTS, message.raised());
    timeline("message_rating", message.id(), ADULTS, message.ratings());
    stances("message", message.id(), message.bySource());
  }

  private void commitment(CommitmentFinding<Published<ShareFigure>> commitment) {
    timelineButLast("commitment_kept", commitment.id(), commitment.upheld());
    stances("commitment", commitment.id(), commitment.bySource());
  }

  private void stances(
      String figure, String promise, List<StanceFinding<Published<ShareFigure>>> stances) {
    for (StanceFinding<Published<ShareFigure>> each : stances) {
      year(figure + "_kept", promise, each.source(), each.upheld());
      year(figure + "_broken", promise, each.source(), each.breached());
      year(figure + "_raised", promise, each.source(), each.raised());
    }
  }

  private void group(GroupFinding<Published<ShareFigure>, Published<Long>> group) {
    String dimension = group.dimension().word();
    add(
        "felt_heard_rating",
        "",
        Source.SURVEY,
        Window.ROLLING_YEAR,
        quarter,
        "everyone",
        dimension,
        group.group(),
        group.agree());
    add(
        "heard_comments",
        "",
        Source.SURVEY,
        Window.ROLLING_YEAR,
        quarter,
        "everyone",
        dimension,
        group.group(),
        group.heard());
  }

  private void timeline(
      String figure, String promise, String voice, Timeline<Published<ShareFigure>> timeline) {
    timeline.points().forEach(point -> point(figure, promise, voice, timeline, point));
  }

  /** The last point stands among the sources' stances already. */
  private void timelineButLast(
      String figure, String promise, Timeline<Published<ShareFigure>> timeline) {
    List<Point<Published<ShareFigure>>> points = timeline.points();
    for (int i = 0; i < points.size() - 1; i++) {
      point(figure, promise, ADULTS, timeline, points.get(i));
    }
  }

  private void point(
      String figure,
      String promise,
      String voice,
      Timeline<Published<ShareFigure>> timeline,
      Point<Published<ShareFigure>> point) {
    add(
        figure,
        promise,
        timeline.source(),
        timeline.window(),
        point.quarter(),
        voice,
        "all",
        "",
        point.figure());
  }

  private void year(String figure, String promise, Source source, Published<ShareFigure> share) {
    add(figure, promise, source, Window.ROLLING_YEAR, quarter, ADULTS, "all", "", share);
  }

  private void add(
      String figure,
      String promise,
      Source source,
      Window window,
      Quarter at,
      String voice,
      String dimension,
      String group,
      Published<ShareFigure> share) {
    List<String> row =
        new ArrayList<>(
            List.of(
                figure,
                promise,
                source.word(),
                window.word(),
                at.toString(),
                kind.name(at),
                voice,
                dimension,
                group));
    if (share instanceof Published.Hidden<ShareFigure> hidden) {
      row.addAll(List.of("", "", "", "", "", hidden.reason().mark()));
    } else {
      ShareFigure shown = share.shown().orElseThrow();
      row.addAll(
          List.of(
              Long.toString(shown.count()),
              Long.toString(shown.base()),
              decimal(shown.value()),
              decimal(shown.interval().low()),
              decimal(shown.interval().high()),
              ""));
    }
    rows.add(row);
  }

  /** Four decimals: a hundredth of a per cent. */
  static String decimal(double number) {
    return rounded(number, 4);
  }

  /** With so many decimals; there is no minus before zero. */
  static String rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
