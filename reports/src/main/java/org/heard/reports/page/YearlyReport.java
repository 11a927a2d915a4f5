package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.heard.model.Source;
import org.heard.reports.findings.CommitmentFinding;
import org.heard.reports.findings.Coverage;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.StanceFinding;
import org.heard.reports.findings.Timeline;
import org.heard.reports.read.ActionRow;

/**
 * "Comments and what we did": the page that an area in England publishes at least once a year with
 * its local offer (Children and Families Act 2014, section 30(6); SEND Regulations 2014, part 4).
 */
final class YearlyReport {
  private final PublishedFindings findings;
  private final YearChoice year;
  private final Words words;

  private YearlyReport(PublishedFindings findings, YearChoice year, Words words) {
    this.findings = findings;
    this.year = year;
    this.words = words;
  }

  /**
   * The page of one year.
   *
   * @param findings those of the quarter that the year's figures end with
   */
  static Document of(PublishedFindings findings, YearChoice year, Words words) {
    YearlyReport report = new YearlyReport(findings, year, words);
    String subtitle =
        words.say(
            "report.subtitle",
            "area",
            findings.about().area(),
            "quarter",
            year.name(),
            "first",
            Words.date(year.firstDay()),
            "last",
            Words.date(year.lastDay()));
    return new DocumentFrame(findings.about(), words)
        .around(
            words.say("year.title"),
            subtitle,
            List.of(
                report.received(),
                report.said(),
                new CommitmentsSection(findings, words).section(),
                report.did(),
                report.unanswered(),
                new VoicesSection(findings, words).section(),
                new ComplaintsSection(findings, words).section()));
  }

  /** The name of its files without the ending. */
  static String fileName(YearChoice year) {
    return "comments-and-what-we-did-" + year.name();
  }

  private Section received() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.plain("year.lead"));
    if (!year.isOver(findings.about().quarter())) {
      blocks.add(words.warning("year.notover", "quarter", findings.about().quarterName()));
    }
    List<Timeline<Published<Long>>> series =
        findings.received().stream()
            .filter(each -> findings.sources().contains(each.source()))
            .toList();
    if (series.stream().flatMap(each -> each.points().stream()).noneMatch(this::isOfThisYear)) {
      blocks.add(words.warning("year.nodata", "year", year.name()));
    }
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text(words.say("change.column.quarter")));
    series.forEach(each -> columns.add(Block.Column.number(words.source(each.source()))));
    List<Block.Row> rows = new ArrayList<>();
    for (var quarter : year.quarters()) {
      List<Block.Cell> cells = new ArrayList<>();
      cells.add(Block.Cell.of(findings.about().name(quarter)));
      series.forEach(
          each ->
              cells.add(
                  Block.Cell.of(
                      each.points().stream()
                          .filter(point -> point.quarter().equals(quarter))
                          .map(Point::figure)
                          .map(words::count)
                          .findFirst()
                          .orElse(Published.Reason.NO_DATA.mark()))));
      rows.add(new Block.Row(cells));
    }
    blocks.add(new Block.Table(words.say("year.received"), columns, rows));
    return new Section("received", words.say("year.received.title"), blocks);
  }

  private boolean isOfThisYear(Point<Published<Long>> point) {
    return year.quarters().contains(point.quarter())
        && !point.figure().equals(new Published.Hidden<Long>(Published.Reason.NO_DATA));
  }

  private Section said() {
    List<Block.Row> rows = new ArrayList<>();
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      for (StanceFinding<Published<ShareFigure>> stance : message.bySource()) {
        if (stance.source() == Source.SURVEY) {
          rows.add(
              Block.Row.of(
                  message.title(),
                  words.shareWithCounts(stance.upheld()),
                  words.interval(stance.upheld()),
                  words.share(stance.breached()),
                  words.share(stance.raised())));
        }
      }
    }
    Block table =
        new Block.Table(
            words.say("year.messages", "quarter", findings.about().quarterName()),
            List.of(
                Block.Column.text(words.say("messages.column.message")),
                Block.Column.number(words.say("messages.column.kept")),
                Block.Column.number(words.say("messages.column.interval")),
                Block.Column.number(words.say("messages.column.broken")),
                Block.Column.number(words.say("commitments.column.spoke"))),
            rows);
    return new Section("said", words.say("year.said"), List.of(table));
  }

  private Section did() {
    List<ActionRow> actions =
        findings.actions().stream().filter(action -> !action.date().isBlank()).toList();
    List<ActionRow> ofYear =
        actions.stream()
            .filter(action -> action.date().compareTo(year.firstDay().substring(0, 7)) >= 0)
            .filter(action -> action.date().compareTo(year.lastDay()) <= 0)
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        ofYear.isEmpty()
            ? words.plain("year.nothing", "year", year.name())
            : new ActionsSection(findings, words).table(ofYear));
    return new Section("did", words.say("year.did"), blocks);
  }

  /** Promises that families say are broken, and that no recorded action names. */
  private Section unanswered() {
    List<String> open = new ArrayList<>();
    boolean challenged = false;
    int unreliable = new CommitmentsSection(findings, words).with(Coverage.NOT_RELIABLE).size();
    for (CommitmentFinding<Published<ShareFigure>> commitment : findings.commitments()) {
      if (commitment.bySource().stream()
          .anyMatch(
              stance ->
                  stance.source() == Source.SURVEY && stance.coverage() == Coverage.CHALLENGED)) {
        challenged = true;
        if (findings.actions().stream()
            .noneMatch(
                action ->
                    action.message().equals(commitment.id())
                        || action.message().equals(commitment.message()))) {
          open.add(CommitmentsSection.number(commitment.id()) + " " + commitment.title());
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (unreliable > 0) {
      blocks.add(
          words.plain(
              "year.unreliable", "promises", unreliable, "all", findings.commitments().size()));
    }
    if (!challenged && unreliable == 0) {
      blocks.add(words.plain("year.unchallenged"));
    } else if (!challenged && unreliable < findings.commitments().size()) {
      blocks.add(words.plain("year.others"));
    } else if (!challenged) {
      return new Section("unanswered", words.say("year.unanswered"), blocks);
    } else if (open.isEmpty()) {
      blocks.add(words.plain("year.answered"));
    } else {
      blocks.add(words.plain("year.open"));
      blocks.add(new Block.Bullets(open));
    }
    return new Section("unanswered", words.say("year.unanswered"), blocks);
  }
}
