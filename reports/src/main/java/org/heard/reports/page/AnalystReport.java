package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.model.FileAccount;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedAccount;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.SuppressionLog;
import org.heard.reports.findings.Timeline;
import org.heard.reports.workbook.DataColumn;
import org.heard.reports.workbook.DataTable;
import org.heard.reports.workbook.DataTables;

/** The annex: where every row went, what was hidden, versions, how to run it again. */
final class AnalystReport {
  /** Tables of the workbook that the annex prints as they are. */
  private static final Set<String> PRINTED = Set.of("changes", "labels", "corrections", "mix");

  private final PublishedFindings findings;
  private final Words words;

  private AnalystReport(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  static Document of(PublishedFindings findings, Words words) {
    AnalystReport report = new AnalystReport(findings, words);
    return new DocumentFrame(findings.about(), words)
        .around(
            words.say("report.analyst"),
            List.of(
                report.accounts(),
                report.received(),
                new ChangeSection(findings, words).section(),
                new MessagesSection(findings, words).section(),
                new CommitmentsSection(findings, words).section(),
                new VoicesSection(findings, words).section(),
                new SourcesSection(findings, words).section(),
                new ComplaintsSection(findings, words).section(),
                ReviewSection.section(findings, words),
                new SensitivitySection(findings, words).section(),
                report.tables(),
                report.suppression(),
                report.versions()));
  }

  private static String rows(PublishedAccount account, long rows) {
    return account.shown() ? Words.number(rows) : Published.Reason.CONFIDENTIAL.mark();
  }

  private Section accounts() {
    List<Block.Row> rows = new ArrayList<>();
    List<Block.Row> reasons = new ArrayList<>();
    for (PublishedAccount account : findings.accounts()) {
      rows.add(
          Block.Row.of(
              account.file(),
              words.source(account.source()),
              rows(account, account.read()),
              rows(account, account.accepted()),
              rows(account, account.rejected()),
              rows(account, account.duplicate()),
              rows(account, account.blank())));
      for (FileAccount.Reason reason : account.reasons()) {
        reasons.add(Block.Row.of(account.file(), reason.reason(), Words.number(reason.rows())));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.plain("analyst.accounts.lead"));
    blocks.add(
        new Block.Table(
            words.say("analyst.accounts.table"),
            List.of(
                Block.Column.text(words.say("analyst.column.file")),
                Block.Column.text(words.say("analyst.column.source")),
                Block.Column.number(words.say("analyst.column.read")),
                Block.Column.number(words.say("analyst.column.accepted")),
                Block.Column.number(words.say("analyst.column.rejected")),
                Block.Column.number(words.say("analyst.column.duplicate")),
                Block.Column.number(words.say("analyst.column.blank"))),
            rows));
    blocks.add(
        reasons.isEmpty()
            ? words.plain("analyst.reasons.none")
            : new Block.Table(
                words.say("analyst.reasons.table"),
                List.of(
                    Block.Column.text(words.say("analyst.column.file")),
                    Block.Column.text(words.say("analyst.column.reason")),
                    Block.Column.number(words.say("analyst.column.rows"))),
                reasons));
    return new Section("accounts", words.say("analyst.accounts"), blocks);
  }

  private Section received() {
    List<Timeline<Published<Long>>> series =
        findings.received().stream()
            .filter(each -> findings.sources().contains(each.source()))
            .toList();
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text(words.say("change.column.quarter")));
    series.forEach(each -> columns.add(Block.Column.number(words.source(each.source()))));
    List<Block.Row> rows = new ArrayList<>();
    int points = series.isEmpty() ? 0 : series.get(0).points().size();
    for (int i = points - 1; i >= 0; i--) {
      List<Block.Cell> cells = new ArrayList<>();
      cells.add(Block.Cell.of(findings.about().name(series.get(0).points().get(i).quarter())));
      for (Timeline<Published<Long>> each : series) {
        Point<Published<Long>> point = each.points().get(i);
        cells.add(Block.Cell.of(words.count(point.figure())));
      }
      rows.add(new Block.Row(cells));
    }
    return new Section(
        "received",
        words.say("analyst.received"),
        List.of(new Block.Table(words.say("analyst.received.table"), columns, rows)));
  }

  private Section suppression() {
    SuppressionLog log = findings.suppression();
    return new Section(
        "suppression",
        words.say("analyst.suppression"),
        List.of(
            words.plain(
                log.settings().preset().equals("round5")
                    ? "analyst.suppression.rounded"
                    : "analyst.suppression.rule",
                "preset",
                log.settings().preset(),
                "most",
                log.settings().minimumCount() - 1,
                "base",
                log.settings().minimumBase(),
                "settings",
                log.settings().minimumSettings()),
            words.plain(
                "analyst.suppression.log",
                "printed",
                Words.number(log.printed()),
                "confidential",
                Words.number(log.confidential()),
                "low",
                Words.number(log.low()),
                "nodata",
                Words.number(log.withoutData())),
            words.plain(
                "analyst.suppression.why",
                "primary",
                Words.number(log.summary().primary()),
                "secondary",
                Words.number(log.summary().secondary()),
                "dropped",
                Words.number(log.summary().dropped())),
            words.plain(
                "analyst.suppression.ledger",
                "releases",
                log.summary().releases(),
                "frozen",
                Words.number(log.summary().frozen()),
                "revised",
                Words.number(log.summary().revised()),
                "before",
                Words.number(log.summary().audit().knownBefore())),
            words.plain(
                "analyst.suppression.quotes",
                "printed",
                Words.number(log.quotes().printed()),
                "refused",
                Words.number(
                    log.quotes().refused().values().stream().mapToLong(Long::longValue).sum()),
                "reasons",
                log.quotes().refused().entrySet().stream()
                    .map(
                        each ->
                            each.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + " "
                                + each.getValue())
                    .collect(Collectors.joining(", ", " (", ")"))
                    .replace(" ()", "")),
            log.settings().preset().equals("round5")
                ? words.plain("analyst.suppression.noattack")
                : words.plain(
                    "analyst.suppression.audit",
                    "attacked",
                    Words.number(log.summary().audit().attacked()),
                    "parts",
                    Words.number(log.summary().audit().parts()),
                    "repairs",
                    Words.number(log.summary().audit().repairs()))));
  }

  /** The tables that no other section prints, and the ways to all of them as files. */
  private Section tables() {
    List<DataTable> tables = DataTables.of(findings);
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.plain("analyst.tables.lead"));
    for (DataTable table : tables) {
      if (PRINTED.contains(table.name()) && !table.rows().isEmpty()) {
        blocks.add(printed(table));
      }
    }
    blocks.add(
        new Block.Links(
            tables.stream()
                .map(table -> new Block.Link(table.file(), table.file(), table.title()))
                .toList()));
    return new Section("tables", words.say("analyst.tables"), blocks);
  }

  private static Block.Table printed(DataTable table) {
    List<Block.Column> columns =
        table.columns().stream()
            .map(
                column ->
                    new Block.Column(
                        column.name().replace('_', ' '),
                        column.type() == DataColumn.Type.COUNT
                            || column.type() == DataColumn.Type.NUMBER))
            .toList();
    List<Block.Row> rows =
        table.rows().stream()
            .map(row -> new Block.Row(row.stream().map(Block.Cell::of).toList()))
            .toList();
    return new Block.Table(table.title(), columns, rows);
  }

  private Section versions() {
    List<Block.Row> rows = new ArrayList<>();
    new TreeMap<>(findings.about().models())
        .forEach((name, hash) -> rows.add(Block.Row.of(name, hash)));
    List<Block> blocks = new ArrayList<>();
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              words.say("analyst.versions.table"),
              List.of(
                  Block.Column.text(words.say("analyst.column.what")),
                  Block.Column.text(words.say("analyst.column.value"))),
              rows));
    }
    blocks.add(words.plain("analyst.rerun.command", "quarter", findings.about().quarterName()));
    return new Section("versions", words.say("analyst.versions"), blocks);
  }
}
