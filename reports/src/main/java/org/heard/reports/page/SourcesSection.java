package org.heard.reports.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.model.Source;
import org.heard.reports.findings.HeardFinding;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.StanceFinding;

/** Surveys, complaints and meetings beside each other. */
final class SourcesSection {
  private final PublishedFindings findings;
  private final Words words;

  SourcesSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.plain("sources.lead", "quarter", findings.about().quarterName()));
    List<Source> missing =
        Arrays.stream(Source.values())
            .filter(source -> !findings.sources().contains(source))
            .toList();
    if (!missing.isEmpty()) {
      blocks.add(
          words.warning(
              "sources.missing",
              "sources",
              missing.stream().map(words::source).collect(Collectors.joining(", "))));
    }
    blocks.add(heard());
    blocks.add(messages());
    return new Section("sources", words.say("sources.title"), blocks);
  }

  private Block.Table heard() {
    List<Block.Row> rows = new ArrayList<>();
    for (HeardFinding<Published<ShareFigure>> finding : findings.headline().bySource()) {
      if (findings.sources().contains(finding.source())) {
        rows.add(
            Block.Row.of(
                words.source(finding.source()),
                words.share(finding.heard()),
                words.interval(finding.heard()),
                words.counts(finding.heard()),
                words.share(finding.silent())));
      }
    }
    return new Block.Table(
        words.say("sources.table.heard"),
        List.of(
            Block.Column.text(words.say("sources.column.source")),
            Block.Column.number(words.say("sources.column.heard")),
            Block.Column.number(words.say("change.column.interval")),
            Block.Column.number(words.say("sources.column.counts")),
            Block.Column.number(words.say("sources.column.silent"))),
        rows);
  }

  private Block.Table messages() {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text(words.say("sources.column.message")));
    findings.sources().forEach(source -> columns.add(Block.Column.number(words.source(source))));
    List<Block.Row> rows = new ArrayList<>();
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      List<Block.Cell> cells = new ArrayList<>();
      cells.add(Block.Cell.of(message.title()));
      for (StanceFinding<Published<ShareFigure>> stance : message.bySource()) {
        if (findings.sources().contains(stance.source())) {
          cells.add(Block.Cell.of(words.shareWithCounts(stance.upheld())));
        }
      }
      rows.add(new Block.Row(cells));
    }
    return new Block.Table(words.say("sources.table.messages"), columns, rows);
  }
}
