package org.heard.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.heard.model.FileAccount;
import org.heard.reports.findings.About;
import org.heard.reports.findings.CommitmentFinding;
import org.heard.reports.findings.GroupFinding;
import org.heard.reports.findings.NamedCount;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedAccount;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ScoringFinding;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.StanceFinding;
import org.heard.reports.findings.SuppressionLog;
import org.heard.reports.findings.Timeline;
import org.heard.reports.read.ActionRow;

/** Every table of a report. */
public final class DataTables {
  private static final DataColumn NOTE =
      DataColumn.text(
          "note", "empty, or why there is no figure: [c] confidential, [low], [x] not collected");

  private DataTables() {}

  /** The tables in the order of a workbook's sheets. */
  public static List<DataTable> of(PublishedFindings findings) {
    return List.of(
        ShareRows.of(findings),
        ChangeRows.of(findings),
        coverage(findings),
        LabelRows.standings(findings),
        LabelRows.corrections(findings),
        LabelRows.sensitivity(findings),
        ComparingRows.cautions(findings),
        ComparingRows.agreements(findings),
        ComparingRows.mix(findings),
        counts(findings),
        accounts(findings),
        reasons(findings),
        actions(findings),
        suppression(findings.suppression()),
        versions(findings.about()));
  }

  private static DataTable coverage(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (CommitmentFinding<Published<ShareFigure>> commitment : findings.commitments()) {
      for (StanceFinding<Published<ShareFigure>> stance : commitment.bySource()) {
        rows.add(
            List.of(
                commitment.id(),
                commitment.message(),
                commitment.title(),
                stance.source().word(),
                stance.coverage().word()));
      }
    }
    return new DataTable(
        "coverage",
        "What the rolling year says of each commitment, by source",
        List.of(
            DataColumn.text("commitment", "id of the commitment"),
            DataColumn.text("message", "id of its message"),
            DataColumn.text("title", "short title in the project's own words"),
            DataColumn.text("source", "survey, complaint or meeting"),
            DataColumn.text(
                "coverage", "supported, challenged, mixed, no_evidence or not_reliable")),
        rows);
  }

  private static DataTable counts(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    About about = findings.about();
    String quarter = about.quarter().toString();
    for (Timeline<Published<Long>> received : findings.received()) {
      for (Point<Published<Long>> point : received.points()) {
        rows.add(
            count(
                "items_received",
                "",
                received.source().word(),
                "quarter",
                point.quarter().toString(),
                point.figure()));
      }
    }
    for (ScoringFinding<Published<ShareFigure>, Published<Long>> scoring : findings.scoring()) {
      String source = scoring.source().word();
      rows.add(count("scored", "", source, "quarter", quarter, scoring.scored()));
      for (NamedCount<Published<Long>> reason : scoring.notScored()) {
        rows.add(count("not_scored", reason.name(), source, "quarter", quarter, reason.count()));
      }
      for (NamedCount<Published<Long>> language : scoring.languages()) {
        rows.add(
            count(
                "other_language",
                language.name(),
                source,
                "rolling_year",
                quarter,
                language.count()));
      }
    }
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : findings.groups()) {
      String name = group.dimension().word() + ": " + group.group();
      rows.add(count("families", name, "survey", "rolling_year", quarter, group.families()));
    }
    String year = "rolling_year";
    rows.add(count("complaints", "", "complaint", year, quarter, findings.complaints().received()));
    rows.add(
        count("complaints_open", "", "complaint", year, quarter, findings.complaints().open()));
    for (NamedCount<Published<Long>> outcome : findings.complaints().outcomes()) {
      rows.add(
          count("complaints_outcome", outcome.name(), "complaint", year, quarter, outcome.count()));
    }
    return new DataTable(
        "counts",
        "Items, families and cases counted",
        List.of(
            DataColumn.text(
                "figure",
                "items_received, scored, not_scored, other_language, families, complaints,"
                    + " complaints_open or complaints_outcome"),
            DataColumn.text("name", "reason, language, group or outcome; empty elsewhere"),
            DataColumn.text("source", "survey, complaint or meeting"),
            DataColumn.text("window", "quarter, or rolling_year that ends with the quarter"),
            DataColumn.date("quarter", "first day of the (last) quarter"),
            DataColumn.count("count", "how many"),
            NOTE),
        rows);
  }

  private static List<String> count(
      String figure,
      String name,
      String source,
      String window,
      String quarter,
      Published<Long> count) {
    return List.of(
        figure,
        name,
        source,
        window,
        quarter,
        count.shown().map(number -> Long.toString(number)).orElse(""),
        count instanceof Published.Hidden<Long> hidden ? hidden.reason().mark() : "");
  }

  /** Empty where a file's numbers stay inside. */
  private static String rows(PublishedAccount account, long rows) {
    return account.shown() ? Long.toString(rows) : "";
  }

  private static DataTable accounts(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (PublishedAccount account : findings.accounts()) {
      rows.add(
          List.of(
              account.file(),
              account.source().word(),
              rows(account, account.read()),
              rows(account, account.accepted()),
              rows(account, account.rejected()),
              rows(account, account.duplicate()),
              rows(account, account.blank())));
    }
    return new DataTable(
        "accounts",
        "Where every row of each file went: read = accepted + rejected + duplicate + blank",
        List.of(
            DataColumn.text(
                "file",
                "the file's number, or those of several files of few rows; names stay in the run folder"),
            DataColumn.text("source", "survey, complaint or meeting"),
            DataColumn.count("read", "rows read"),
            DataColumn.count("accepted", "rows that were used"),
            DataColumn.count("rejected", "rows that could not be read"),
            DataColumn.count("duplicate", "rows that another one stands for"),
            DataColumn.count("blank", "rows without any answer")),
        rows);
  }

  private static DataTable reasons(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (PublishedAccount account : findings.accounts()) {
      for (FileAccount.Reason reason : account.reasons()) {
        rows.add(List.of(account.file(), reason.reason(), Long.toString(reason.rows())));
      }
    }
    return new DataTable(
        "rejections",
        "Why rows were rejected",
        List.of(
            DataColumn.text("file", "the file's number"),
            DataColumn.text("reason", "what was wrong"),
            DataColumn.count("rows", "rows that it hit")),
        rows);
  }

  private static DataTable actions(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (ActionRow action : findings.actions()) {
      rows.add(
          List.of(
              action.id(),
              action.date(),
              action.message(),
              action.youSaid(),
              action.weDid(),
              action.status().words(),
              action.because()));
    }
    return new DataTable(
        "actions",
        "What was done because of what families said",
        List.of(
            DataColumn.text("id", "short name"),
            DataColumn.text("date", "day or month; empty where it is not known"),
            DataColumn.text("promise", "id of the message or commitment that it answers"),
            DataColumn.text("you_said", "what families had said, in the partnership's words"),
            DataColumn.text("we_did", "what was done"),
            DataColumn.text("status", "done, under way, planned or not possible"),
            DataColumn.text("because", "why not, or what comes next")),
        rows);
  }

  private static DataTable suppression(SuppressionLog log) {
    return new DataTable(
        "suppression",
        "How many figures are printed and how many are hidden, and by which rule",
        List.of(
            DataColumn.text("what", "what is counted, or the rule"),
            DataColumn.text("value", "number of figures, or the rule's number")),
        List.of(
            List.of("preset", log.settings().preset()),
            List.of("minimum_count", Integer.toString(log.settings().minimumCount())),
            List.of("minimum_base", Integer.toString(log.settings().minimumBase())),
            List.of("minimum_settings", Integer.toString(log.settings().minimumSettings())),
            List.of("figures_printed", Long.toString(log.printed())),
            List.of("figures_confidential", Long.toString(log.confidential())),
            List.of("figures_low_base", Long.toString(log.low())),
            List.of("figures_without_data", Long.toString(log.withoutData())),
            List.of("hidden_primary", Long.toString(log.summary().primary())),
            List.of("hidden_secondary", Long.toString(log.summary().secondary())),
            List.of("hidden_with_breakdown", Long.toString(log.summary().dropped())),
            List.of("sums_attacked", Integer.toString(log.summary().audit().attacked())),
            List.of("parts_attacked", Integer.toString(log.summary().audit().parts())),
            List.of("releases_before", Integer.toString(log.summary().releases())),
            List.of("figures_frozen", Long.toString(log.summary().frozen())),
            List.of("figures_revised", Long.toString(log.summary().revised())),
            List.of("repairs", Integer.toString(log.summary().audit().repairs()))));
  }

  private static DataTable versions(About about) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("run", about.runId()));
    rows.add(List.of("program", about.program()));
    rows.add(List.of("area", about.area()));
    rows.add(List.of("quarter", about.quarterName()));
    rows.add(List.of("charter", about.charterId()));
    rows.add(List.of("charter_version", about.charterVersion()));
    rows.add(List.of("first_date", about.firstDate()));
    rows.add(List.of("last_date", about.lastDate()));
    new TreeMap<>(about.models()).forEach((name, hash) -> rows.add(List.of("model " + name, hash)));
    return new DataTable(
        "versions",
        "What this report was made with",
        List.of(
            DataColumn.text("what", "run, program, charter, model"),
            DataColumn.text("value", "its id or version")),
        rows);
  }
}
