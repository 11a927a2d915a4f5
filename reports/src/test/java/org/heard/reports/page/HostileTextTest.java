package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.read.ActionRow;
import org.heard.reports.read.ActionStatus;
import org.heard.reports.read.Logo;
import org.heard.reports.read.PlainEdition;
import org.heard.reports.read.ReportInputs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTextTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String FORMULA = "=cmd|'/c calc'!A1";
  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    write(folder, new Words(Wording.read("wording")));
  }

  /** Writes reports in which every field that a project fills tries to break them. */
  static void write(Path folder, Words words) throws IOException {
    List<Measure> measures = new ArrayList<>();
    for (Measure each : MadeCounty.measures(5)) {
      boolean area = each.dimension() == Dimension.AREA && each.group().equals("Saltmarsh");
      measures.add(area ? in(each, FORMULA) : each);
    }
    ReportInputs county = MadeCounty.inputs();
    ReportInputs inputs =
        new ReportInputs(
            SCRIPT,
            "#ffffff",
            "javascript:alert(1)",
            new Logo("", "The logo file is no PNG or JPEG picture and is not shown."),
            false,
            county.disclosure(),
            "A charter & more \"quoted\" \u202Edesrever",
            "",
            "charter",
            county.messages(),
            county.population(),
            List.of(
                new ActionRow(
                    "a1", "2026-01", "m1", FORMULA, "x".repeat(4000), ActionStatus.DONE, SCRIPT)),
            PlainEdition.NONE);
    Reports.write(
        Reports.findings(
            MadeCounty.manifest(),
            inputs,
            MeasureTable.of(measures),
            MadeCounty.evidence(),
            ReportChoice.LATEST),
        folder,
        words);
  }

  private static Measure in(Measure each, String group) {
    return new Measure(
        each.window(),
        each.quarter(),
        each.source(),
        each.subject(),
        each.promise(),
        each.dimension(),
        group,
        each.outcome(),
        each.families(),
        each.comments(),
        each.settings());
  }

  @Test
  void scriptInNames_isShownAsText() throws IOException {
    for (String page : List.of("index.html", "commissioner.html", "analyst.html")) {
      String html = Files.readString(folder.resolve(page), StandardCharsets.UTF_8);
      assertFalse(html.contains("<script"), page);
      assertTrue(html.contains("&lt;script&gt;"), page);
    }
  }

  @Test
  void formulaInData_isGuardedInCsv() throws IOException {
    String csv = Files.readString(folder.resolve("data/shares.csv"), StandardCharsets.UTF_8);
    assertTrue(csv.contains("'" + FORMULA));
    assertFalse(csv.contains("," + FORMULA));
  }

  @Test
  void paleAccent_isReplaced() throws IOException {
    String html = Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8);
    assertTrue(html.contains("--accent: #12436D"));
  }

  @Test
  void brokenLogo_isSaidInWords() throws IOException {
    String html = Files.readString(folder.resolve("commissioner.html"), StandardCharsets.UTF_8);
    assertTrue(html.contains("no PNG or JPEG picture"));
  }

  @Test
  void emptyQuarter_isSaidInWords() throws IOException {
    Path other = folder.resolve("later");
    Reports.write(ReportsTest.county(Optional.of("2026-27 Q3")), other);
    String html = Files.readString(other.resolve("index.html"), StandardCharsets.UTF_8);
    assertTrue(html.contains("There is no data for 2026-27 Q3"));
  }
}
