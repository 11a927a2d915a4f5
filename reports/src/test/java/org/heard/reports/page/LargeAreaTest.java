package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.heard.model.Measure;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many points in time as twelve years have months, and 150 settings. */
@Tag("slow")
class LargeAreaTest {
  private static final int MONTHS = 144;
  private static final int SETTINGS = 150;
  private static final int LARGEST_PAGE = 3_000_000;

  @TempDir private Path folder;

  @Test
  void twelveYearsOf150Settings_areWrittenWithinAMinute() throws Exception {
    List<Measure> measures = MadeCounty.measures(MONTHS, SETTINGS);
    MeasureTable table = MeasureTable.of(measures);
    assertEquals(MONTHS, table.quartersUpTo(table.lastQuarter().orElseThrow()).size());
    long start = System.nanoTime();
    assertTimeout(
        Duration.ofSeconds(60),
        () ->
            Reports.write(
                Reports.findings(
                    MadeCounty.manifest(),
                    MadeCounty.inputs(),
                    table,
                    MadeCounty.evidence(),
                    ReportChoice.LATEST),
                folder));
    System.out.printf(
        "%,d measures of %d settings, all pages: %.1f s%n",
        measures.size(), SETTINGS, (System.nanoTime() - start) / 1e9);
    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
        assertTrue(Files.size(page) < LARGEST_PAGE, page + ": " + Files.size(page));
      }
    }
  }
}
