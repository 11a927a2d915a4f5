package org.heard.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import org.heard.reports.findings.About;
import org.heard.reports.findings.PublishedFindings;

/** The sheets of the analyst's workbook: cover, contents, notes, then one table each. */
final class Sheets {
  private static final String TABLE_NOTE =
      "This sheet has one table. Marks in it are explained on the sheet notes.";

  private Sheets() {}

  static List<Sheet> of(PublishedFindings findings) {
    List<DataTable> tables = new ArrayList<>(DataTables.of(findings));
    tables.add(DataFiles.dictionary(tables));
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(cover(findings.about()));
    sheets.add(contents(tables));
    sheets.add(notes());
    for (DataTable table : tables) {
      sheets.add(new Sheet(table.name(), table.title(), List.of(TABLE_NOTE), filled(table)));
    }
    return sheets;
  }

  /** A sheet has no empty table: where there is no row, one says that nothing applies. */
  private static DataTable filled(DataTable table) {
    List<String> nothing = table.columns().stream().map(column -> "").toList();
    return table.rows().isEmpty()
        ? new DataTable(table.name(), table.title(), table.columns(), List.of(nothing))
        : table;
  }

  private static Sheet cover(About about) {
    return new Sheet(
        "cover",
        about.title() + ": " + about.area() + ", " + about.quarterName(),
        List.of(
            "Published by " + about.organisation() + ".",
            "Every published figure of the report, with its count, base and interval."),
        new DataTable(
            "cover",
            "About this workbook",
            List.of(DataColumn.text("what", ""), DataColumn.text("value", "")),
            List.of(
                List.of("area", about.area()),
                List.of("quarter", about.quarterName()),
                List.of("data from", about.firstDate()),
                List.of("data to", about.lastDate()),
                List.of("charter", about.charterName()),
                List.of("charter version", about.charterVersion()),
                List.of("run", about.runId()),
                List.of("program version", about.program()),
                List.of("contact", about.contact()))));
  }

  private static Sheet contents(List<DataTable> tables) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("notes", "Marks that stand where a figure does not"));
    tables.forEach(table -> rows.add(List.of(table.name(), table.title())));
    return new Sheet(
        Sheet.CONTENTS,
        "Contents",
        List.of("This sheet lists every sheet that follows. Each name leads to its sheet."),
        new DataTable(
            Sheet.CONTENTS,
            "Sheets",
            List.of(DataColumn.text("sheet", ""), DataColumn.text("what it holds", "")),
            rows));
  }

  private static Sheet notes() {
    return new Sheet(
        "notes",
        "Notes",
        List.of("Marks that stand where a figure does not."),
        new DataTable(
            "notes",
            "Marks",
            List.of(DataColumn.text("mark", ""), DataColumn.text("meaning", "")),
            List.of(
                List.of("[c]", "confidential: so few stand behind it that a family could be found"),
                List.of("[low]", "too few families answered for a share"),
                List.of("[x]", "not collected"),
                List.of("[z]", "does not apply"),
                List.of(
                    "'",
                    "a text that begins like a formula has an apostrophe before it; it is"
                        + " shown and never run"))));
  }
}
