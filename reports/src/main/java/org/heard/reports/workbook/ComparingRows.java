package org.heard.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.model.Quarter;
import org.heard.reports.findings.Caution;
import org.heard.reports.findings.MixFinding;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.SourceAgreement;

/** What must be known before figures are compared: cautions, the mix, whether sources agree. */
final class ComparingRows {
  private ComparingRows() {}

  static DataTable cautions(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (Caution each : findings.cautions()) {
      rows.add(row(findings, each));
    }
    return new DataTable(
        "cautions",
        "What must be known before quarters are compared",
        List.of(
            DataColumn.text(
                "kind",
                "missing_quarters, one_quarter, wording_changed, group_mix, source_mix, small_base,"
                    + " not_reliable, not_checked_here, corrected_compared or"
                    + " counted_compared"),
            DataColumn.text("about", "source, question, group, figure or message"),
            DataColumn.text("detail", "quarters, wordings or the word for change")),
        rows);
  }

  private static List<String> row(PublishedFindings findings, Caution caution) {
    if (caution instanceof Caution.MissingQuarters missing) {
      return List.of(
          "missing_quarters",
          missing.source().word(),
          missing.quarters().stream()
              .map(quarter -> findings.about().name(quarter))
              .collect(Collectors.joining(", ")));
    } else if (caution instanceof Caution.OneQuarter one) {
      return List.of("one_quarter", "survey", findings.about().name(one.quarter()));
    } else if (caution instanceof Caution.WordingChanged wording) {
      return List.of(
          "wording_changed",
          wording.target(),
          findings.about().name(wording.since())
              + ": \""
              + wording.before()
              + "\" became \""
              + wording.now()
              + "\"");
    } else if (caution instanceof Caution.GroupMixChanged mix) {
      return List.of("group_mix", mix.dimension().word() + ": " + mix.group(), mix.word().words());
    } else if (caution instanceof Caution.SourceMixChanged mix) {
      return List.of("source_mix", mix.source().word(), mix.word().words());
    } else if (caution instanceof Caution.SmallBase small) {
      return List.of("small_base", small.id(), "under 30 families");
    } else if (caution instanceof Caution.NotReliable label) {
      return List.of("not_reliable", label.id(), "");
    } else if (caution instanceof Caution.CorrectedCompared compared) {
      return List.of(
          "corrected_compared",
          String.join(" ", compared.ids()),
          "words for change compare corrected figures of this and earlier quarters");
    } else if (caution instanceof Caution.CountedCompared compared) {
      return List.of(
          "counted_compared",
          String.join(" ", compared.ids()),
          "this quarter's figure is corrected, no earlier one: words for change compare counts");
    }
    Caution.NotCheckedHere labels = (Caution.NotCheckedHere) caution;
    return List.of("not_checked_here", String.join(" ", labels.ids()), "");
  }

  static DataTable agreements(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (SourceAgreement each : findings.agreements()) {
      rows.add(List.of(each.id(), each.word().words()));
    }
    return new DataTable(
        "sources",
        "Whether surveys, complaints and meetings differ over the rolling year",
        List.of(
            DataColumn.text("id", "comments for being listened to, or the id of a message"),
            DataColumn.text("word", "what may be said of it")),
        rows);
  }

  static DataTable mix(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (MixFinding<Published<ShareFigure>> each : findings.mix()) {
      for (Point<Published<ShareFigure>> point : each.share().points()) {
        Quarter quarter = point.quarter();
        List<String> row =
            new ArrayList<>(
                List.of(
                    each.dimension().word(),
                    each.group(),
                    quarter.toString(),
                    findings.about().name(quarter)));
        if (point.figure() instanceof Published.Hidden<ShareFigure> hidden) {
          row.addAll(List.of("", "", "", hidden.reason().mark()));
        } else {
          ShareFigure shown = point.figure().shown().orElseThrow();
          row.addAll(
              List.of(
                  Long.toString(shown.count()),
                  Long.toString(shown.base()),
                  ShareRows.decimal(shown.value()),
                  ""));
        }
        rows.add(row);
      }
    }
    return new DataTable(
        "mix",
        "Each group's part of the survey families, in years that do not overlap",
        List.of(
            DataColumn.text("dimension", "what the group is a value of"),
            DataColumn.text("group", "the group; empty for not said"),
            DataColumn.date("quarter", "first day of the year's last quarter"),
            DataColumn.text("quarter_name", "that quarter as the report prints it"),
            DataColumn.count("count", "families of the group"),
            DataColumn.count("base", "families of the year"),
            DataColumn.number("share", "count divided by base, 0 to 1"),
            DataColumn.text("note", "empty, or why there is no figure")),
        rows);
  }
}
