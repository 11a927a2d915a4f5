package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.reports.chart.ChartLine;
import org.heard.reports.chart.ChartSize;
import org.heard.reports.chart.Drawing;
import org.heard.reports.chart.LineMark;
import org.heard.reports.chart.ShareChart;
import org.heard.reports.findings.CorrectedFigure;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedChange;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.Timeline;

/** The charter's messages as small multiples, and their table. */
final class MessagesSection {
  private static final int MESSAGES_OF_THE_DEFAULT_CHARTER = 5;

  private final PublishedFindings findings;
  private final Words words;

  MessagesSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.lead("messages.lead"));
    blocks.add(new Block.Charts(findings.messages().stream().map(this::chart).toList()));
    blocks.add(table());
    if (findings.about().titleSource().equals("project")) {
      blocks.add(words.note("messages.project"));
    }
    boolean five = findings.messages().size() == MESSAGES_OF_THE_DEFAULT_CHARTER;
    return new Section(
        "messages", words.say(five ? "messages.title" : "messages.title.other"), blocks);
  }

  private Block.Chart chart(MessageFinding<Published<ShareFigure>> message) {
    List<String> quarters =
        message.upheld().points().stream()
            .map(point -> findings.about().name(point.quarter()))
            .toList();
    String reading = reading(message);
    String description =
        words.say(
            "messages.description",
            "count",
            quarters.size(),
            "title",
            message.title(),
            "reading",
            reading);
    ChartLine line = new ChartLine("", LineMark.FIRST, ChangeSection.figures(message.upheld()));
    Drawing drawing =
        new Drawing(
            ShareChart.of(quarters, List.of(line), ChartSize.SMALL),
            ChartSize.SMALL,
            message.title(),
            description);
    return new Block.Chart(
        message.id(), message.title(), reading, drawing, Optional.empty(), data(message));
  }

  private String reading(MessageFinding<Published<ShareFigure>> message) {
    Optional<Published<ShareFigure>> latest = message.upheld().latest().map(Point::figure);
    if (latest.isEmpty()) {
      return words.say("messages.reading.silent", "quarter", findings.about().quarterName());
    }
    Published<ShareFigure> figure = latest.get();
    if (figure instanceof Published.Hidden<ShareFigure> hidden) {
      return hidden.reason() == Published.Reason.NO_DATA
          ? words.say("messages.reading.silent", "quarter", findings.about().quarterName())
          : words.say("messages.reading.hidden", "why", words.why(hidden.reason()));
    }
    PublishedChange change = Words.change(findings.changes().messages(), message.id());
    Optional<CorrectedFigure> corrected =
        findings.corrected(message.id()).filter(CorrectedFigure::headline);
    if (corrected.isPresent()) {
      return words.say(
          change.corrected() ? "messages.reading.corrected" : "messages.reading.corrected.counted",
          "share",
          Words.percent(corrected.get().share()),
          "interval",
          words.interval(corrected.get().interval()),
          "reviewed",
          Words.number(corrected.get().reviewed()),
          "program",
          words.share(figure),
          "change",
          change.word().words());
    }
    return words.say(
        "messages.reading",
        "share",
        words.share(figure),
        "base",
        words.base(figure),
        "interval",
        words.interval(figure),
        "change",
        change.word().words());
  }

  private Block.Table data(MessageFinding<Published<ShareFigure>> message) {
    List<Block.Row> rows = new ArrayList<>();
    List<Point<Published<ShareFigure>>> points = message.upheld().points();
    for (int i = points.size() - 1; i >= 0; i--) {
      Published<ShareFigure> figure = points.get(i).figure();
      rows.add(
          Block.Row.of(
              findings.about().name(points.get(i).quarter()),
              words.share(figure),
              words.interval(figure),
              words.base(figure)));
    }
    return new Block.Table(
        words.say("messages.data", "title", message.title()),
        List.of(
            Block.Column.text(words.say("change.column.quarter")),
            Block.Column.number(words.say("messages.column.kept")),
            Block.Column.number(words.say("messages.column.interval")),
            Block.Column.number(words.say("change.column.base"))),
        rows);
  }

  private Block.Table table() {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text(words.say("messages.column.message")));
    for (String key : List.of("kept", "interval", "counts", "broken", "raised")) {
      columns.add(Block.Column.number(words.say("messages.column." + key)));
    }
    columns.add(Block.Column.text(words.say("messages.column.change")));
    boolean corrected =
        findings.messages().stream()
            .anyMatch(message -> findings.corrected(message.id()).isPresent());
    if (corrected) {
      columns.add(Block.Column.number(words.say("messages.column.corrected")));
    }
    boolean ratings = findings.messages().stream().anyMatch(MessagesSection::rated);
    if (ratings) {
      columns.add(Block.Column.number(words.say("messages.column.rating")));
    }
    List<Block.Row> rows = new ArrayList<>();
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      Published<ShareFigure> kept = latest(message.upheld());
      List<Block.Cell> cells = new ArrayList<>();
      cells.add(Block.Cell.of(message.title()));
      cells.add(Block.Cell.of(words.share(kept)));
      cells.add(Block.Cell.of(words.interval(kept)));
      cells.add(Block.Cell.of(words.counts(kept)));
      cells.add(Block.Cell.of(words.share(latest(message.breached()))));
      cells.add(Block.Cell.of(words.counts(latest(message.raised()))));
      cells.add(words.changeCell(Words.change(findings.changes().messages(), message.id())));
      if (corrected) {
        cells.add(Block.Cell.of(corrected(message.id())));
      }
      if (ratings) {
        cells.add(Block.Cell.of(words.share(latest(message.ratings()))));
      }
      rows.add(new Block.Row(cells));
    }
    return new Block.Table(
        words.say("messages.table", "quarter", findings.about().quarterName()), columns, rows);
  }

  private static boolean rated(MessageFinding<Published<ShareFigure>> message) {
    return message.ratings().points().stream()
        .anyMatch(point -> point.figure().shown().isPresent());
  }

  private String corrected(String message) {
    return findings
        .corrected(message)
        .map(figure -> Words.percent(figure.share()) + ", " + words.interval(figure.interval()))
        .orElseGet(() -> words.say("messages.corrected.none"));
  }

  static Published<ShareFigure> latest(Timeline<Published<ShareFigure>> series) {
    return series
        .latest()
        .map(Point::figure)
        .orElse(new Published.Hidden<>(Published.Reason.NO_DATA));
  }
}
