package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.reports.chart.ChartLine;
import org.heard.reports.chart.ChartSize;
import org.heard.reports.chart.Drawing;
import org.heard.reports.chart.LineMark;
import org.heard.reports.chart.ShareChart;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.Headline;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.Timeline;

/** The headline over the quarters. */
final class ChangeSection {
  private final PublishedFindings findings;
  private final Words words;

  ChangeSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    Headline<Published<ShareFigure>> headline = findings.headline();
    String ratings = reading(headline.ratings());
    String comments = reading(headline.comments());
    List<String> quarters =
        headline.ratings().points().stream()
            .map(point -> findings.about().name(point.quarter()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        words.lead(
            "change.lead",
            "ratings",
            words.change(Words.change(findings.changes().headline(), Changes.RATINGS)),
            "comments",
            words.change(Words.change(findings.changes().headline(), Changes.COMMENTS))));
    blocks.addAll(new CautionBlocks(findings, words).blocks());
    String title = words.say("change.heading");
    String reading = words.say("change.reading", "ratings", ratings, "comments", comments);
    String description =
        words.say("change.description", "count", quarters.size(), "reading", reading);
    blocks.add(
        new Block.Charts(
            List.of(
                new Block.Chart(
                    "headline",
                    title,
                    reading,
                    drawing(quarters, ChartSize.WIDE, title, description),
                    Optional.of(drawing(quarters, ChartSize.NARROW, title, description)),
                    table(headline)))));
    blocks.add(words.note("change.gap"));
    blocks.addAll(new ProcessBlocks(findings, words).blocks());
    return new Section("change", words.say("change.title"), blocks);
  }

  private Drawing drawing(List<String> quarters, ChartSize size, String title, String description) {
    Headline<Published<ShareFigure>> headline = findings.headline();
    List<ChartLine> lines =
        List.of(
            new ChartLine(
                words.say("change.line.ratings"), LineMark.FIRST, figures(headline.ratings())),
            new ChartLine(
                words.say("change.line.comments"), LineMark.SECOND, figures(headline.comments())));
    return new Drawing(ShareChart.of(quarters, lines, size), size, title, description);
  }

  static List<Published<ShareFigure>> figures(Timeline<Published<ShareFigure>> series) {
    return series.points().stream().map(Point::figure).toList();
  }

  private String reading(Timeline<Published<ShareFigure>> series) {
    List<Point<Published<ShareFigure>>> shown =
        series.points().stream().filter(point -> point.figure().shown().isPresent()).toList();
    if (shown.isEmpty()) {
      return words.say("change.reading.none");
    }
    Point<Published<ShareFigure>> first = shown.get(0);
    Point<Published<ShareFigure>> last = shown.get(shown.size() - 1);
    return words.say(
        "change.reading.two",
        "first",
        findings.about().name(first.quarter()),
        "firstShare",
        words.share(first.figure()),
        "last",
        findings.about().name(last.quarter()),
        "lastShare",
        words.share(last.figure()));
  }

  private Block.Table table(Headline<Published<ShareFigure>> headline) {
    List<Block.Row> rows = new ArrayList<>();
    List<Point<Published<ShareFigure>>> ratings = headline.ratings().points();
    List<Point<Published<ShareFigure>>> comments = headline.comments().points();
    for (int i = ratings.size() - 1; i >= 0; i--) {
      Published<ShareFigure> rating = ratings.get(i).figure();
      Published<ShareFigure> comment = comments.get(i).figure();
      rows.add(
          Block.Row.of(
              findings.about().name(ratings.get(i).quarter()),
              words.share(rating),
              words.interval(rating),
              words.base(rating),
              words.share(comment),
              words.interval(comment),
              words.base(comment)));
    }
    return new Block.Table(
        words.say("change.table"),
        List.of(
            Block.Column.text(words.say("change.column.quarter")),
            Block.Column.number(words.say("change.column.ratings")),
            Block.Column.number(words.say("change.column.interval")),
            Block.Column.number(words.say("change.column.base")),
            Block.Column.number(words.say("change.column.comments")),
            Block.Column.number(words.say("change.column.interval")),
            Block.Column.number(words.say("change.column.base"))),
        rows);
  }
}
