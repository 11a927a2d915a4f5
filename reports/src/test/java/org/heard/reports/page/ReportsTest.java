package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.PublishedFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  @TempDir Path folder;

  static PublishedFindings county(Optional<String> quarter) {
    return Reports.findings(
        MadeCounty.manifest(),
        MadeCounty.inputs(),
        MeasureTable.of(MadeCounty.measures(16)),
        MadeCounty.evidence(),
        new ReportChoice(quarter, Optional.empty()));
  }

  @Test
  void countyWithSixteenQuarters_writesEveryPage() throws IOException {
    String named = System.getProperty("heard.look");
    Path publish = named == null ? folder : Path.of(named);
    Path index = Reports.write(county(Optional.empty()), publish);
    assertEquals(publish.toAbsolutePath().resolve("index.html"), index);
    for (String page : new String[] {"index.html", "commissioner.html", "analyst.html"}) {
      assertTrue(Files.size(publish.resolve(page)) > 10_000, page);
    }
  }

  @Test
  void samePublishedFindings_giveSameBytes() throws IOException {
    Reports.write(county(Optional.empty()), folder.resolve("a"));
    Reports.write(county(Optional.empty()), folder.resolve("b"));
    for (String page : new String[] {"index.html", "commissioner.html", "analyst.html"}) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("a").resolve(page), folder.resolve("b").resolve(page)));
    }
  }
}
