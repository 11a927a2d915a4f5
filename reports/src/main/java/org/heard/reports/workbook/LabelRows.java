package org.heard.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.heard.reports.findings.CorrectedFigure;
import org.heard.reports.findings.Correction;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.Sensitivity;
import org.heard.reports.reliability.LabelStanding;

/** How good the labels are, and the shares that people's review corrects. */
final class LabelRows {
  private LabelRows() {}

  static DataTable standings(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (LabelStanding each : findings.standings().labels()) {
      rows.add(
          List.of(
              each.variable(),
              each.label(),
              each.checked().word(),
              each.cases() == 0 ? "" : Long.toString(each.cases()),
              decimal(each.alpha()),
              decimal(each.f1()),
              each.verdict().words()));
    }
    return new DataTable(
        "labels",
        "How well each label that is counted agrees with people's, and whether it may lead to a"
            + " conclusion",
        List.of(
            DataColumn.text("variable", "heard, or the id of a message or commitment"),
            DataColumn.text("label", "yes and no of heard; upheld and breached of a promise"),
            DataColumn.text(
                "checked",
                "here: on this project's comments; elsewhere: on written test texts; nowhere"),
            DataColumn.count("cases", "comments that people gave the label; empty under 10"),
            DataColumn.number("alpha", "Krippendorff's alpha of the label against all others"),
            DataColumn.number("f1", "F1 of the label"),
            DataColumn.text("verdict", "reliable from alpha .667 or F1 .75 on at least 30 cases")),
        rows);
  }

  static DataTable sensitivity(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (Sensitivity each : Sensitivity.of(findings)) {
      rows.add(
          List.of(
              each.id(),
              each.label(),
              Long.toString(each.found().count()),
              Long.toString(each.found().base()),
              hundredth(each.sensitivity()),
              hundredth(each.specificity()),
              each.checked().word(),
              hundredth(each.corrected().apparent()),
              hundredth(each.corrected().share()),
              hundredth(each.corrected().interval().low()),
              hundredth(each.corrected().interval().high())));
    }
    return new DataTable(
        "sensitivity",
        "What counts of the quarter's surveys would come to if the program erred here as often as"
            + " where it was measured (Rogan and Gladen)",
        List.of(
            DataColumn.text("id", "comments for being listened to, or the id of a message"),
            DataColumn.text("label", "the label that is counted: yes or upheld"),
            DataColumn.count("count", "families that the program gives the label"),
            DataColumn.count("base", "families whose comments were read"),
            DataColumn.number("sensitivity", "share of such comments that the program finds"),
            DataColumn.number("specificity", "share of all others that it leaves"),
            DataColumn.text("checked", "where the two are known from: here or elsewhere"),
            DataColumn.number("share", "count of base, 0 to 1"),
            DataColumn.number(
                "corrected", "the share if so; below 0 or above 1 the two do not fit these texts"),
            DataColumn.number("low", "lower limit, 95 %, with the two taken as known"),
            DataColumn.number("high", "upper limit likewise")),
        rows);
  }

  static DataTable corrections(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    for (Correction<Published<CorrectedFigure>> each : findings.corrections()) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  each.id(),
                  each.source().word(),
                  each.window().word(),
                  each.quarter().toString(),
                  findings.about().name(each.quarter())));
      if (each.figure() instanceof Published.Hidden<CorrectedFigure> hidden) {
        row.addAll(List.of("", "", "", "", "", hidden.reason().mark()));
      } else {
        CorrectedFigure shown = each.figure().shown().orElseThrow();
        row.addAll(
            List.of(
                hundredth(shown.share()),
                hundredth(shown.interval().low()),
                hundredth(shown.interval().high()),
                Long.toString(shown.reviewed()),
                shown.headline() ? "yes" : "no",
                ""));
      }
      rows.add(row);
    }
    return new DataTable(
        "corrections",
        "Shares of comments corrected by people's labels of a random sample"
            + " (prediction-powered)",
        List.of(
            DataColumn.text("id", "comments for being listened to, or the id of a message"),
            DataColumn.text("source", "survey, complaint or meeting"),
            DataColumn.text("window", "quarter, or rolling_year that ends with the quarter"),
            DataColumn.date("quarter", "first day of the (last) quarter"),
            DataColumn.text("quarter_name", "the quarter as the report prints it"),
            DataColumn.number("share", "corrected share, 0 to 1, to a hundredth"),
            DataColumn.number("low", "lower limit of its interval, 95 %"),
            DataColumn.number("high", "upper limit of its interval, 95 %"),
            DataColumn.count("reviewed", "families, cases or agenda items reviewed by people"),
            DataColumn.text("headline", "yes where enough was reviewed to quote it"),
            DataColumn.text("note", "empty, or why there is no figure")),
        rows);
  }

  private static String hundredth(double share) {
    return String.format(java.util.Locale.ROOT, "%.2f", share);
  }

  private static String decimal(OptionalDouble number) {
    return number.isPresent() ? hundredth(number.getAsDouble()) : "";
  }
}
