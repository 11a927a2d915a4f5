package org.heard.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.heard.reports.findings.Difference;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedChange;
import org.heard.reports.findings.PublishedFindings;

/** Every word for change with the numbers behind it. */
final class ChangeRows {
  private ChangeRows() {}

  static DataTable of(PublishedFindings findings) {
    List<List<String>> rows = new ArrayList<>();
    findings.changes().headline().forEach(change -> rows.add(row("headline", change)));
    findings.changes().messages().forEach(change -> rows.add(row("messages", change)));
    findings.changes().commitments().forEach(change -> rows.add(row("commitments", change)));
    return new DataTable(
        "changes",
        "What changed against all earlier quarters, with raw and adjusted p-values",
        List.of(
            DataColumn.text("family", "series that are tested together"),
            DataColumn.text("id", "ratings, comments, or the id of a message or commitment"),
            DataColumn.text("word", "what the report says"),
            DataColumn.text(
                "basis",
                "counted: counts are compared, with all earlier quarters; corrected: figures that"
                    + " people's review corrects, with the earlier quarters that have one"),
            DataColumn.number("difference", "latest share less the earlier one"),
            DataColumn.number("low", "lower limit of its 95 % interval; of counts Newcombe's"),
            DataColumn.number("high", "upper limit of the same"),
            DataColumn.number("p", "p-value; of counts that of Fisher's exact test"),
            DataColumn.number("p_adjusted", "the same, Benjamini-Hochberg over the family"),
            DataColumn.number("trend_p", "p-value of the Cochran-Armitage trend of counts"),
            DataColumn.number("trend_p_adjusted", "the same, adjusted"),
            DataColumn.text("note", "empty, or why there are no numbers")),
        rows);
  }

  private static List<String> row(String family, PublishedChange change) {
    String word = change.word().words();
    String basis = change.basis().word();
    if (change.difference() instanceof Published.Hidden<Difference> hidden) {
      String mark = hidden.reason().mark();
      return List.of(family, change.id(), word, basis, "", "", "", "", "", "", "", mark);
    }
    Difference difference = change.difference().shown().orElseThrow();
    return List.of(
        family,
        change.id(),
        word,
        basis,
        points(difference.difference()),
        points(difference.interval().low()),
        points(difference.interval().high()),
        ShareRows.decimal(difference.p()),
        ShareRows.decimal(difference.adjusted()),
        decimal(difference.trendP()),
        decimal(difference.trendAdjusted()),
        "");
  }

  /** Two decimals: finer ones would give the pooled earlier count away. */
  private static String points(double difference) {
    return ShareRows.rounded(difference, 2);
  }

  private static String decimal(OptionalDouble number) {
    return number.isPresent() ? ShareRows.decimal(number.getAsDouble()) : "";
  }
}
