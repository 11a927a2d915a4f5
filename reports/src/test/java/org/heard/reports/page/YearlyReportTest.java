package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.heard.model.ConfigurationException;
import org.heard.model.Quarter;
import org.heard.model.QuarterKind;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearlyReportTest {
  @TempDir private Path folder;

  private String page(String year) throws Exception {
    YearChoice choice = YearChoice.parse(year, QuarterKind.FINANCIAL);
    Reports.writeYear(
        Reports.yearFindings(
            MadeCounty.manifest(),
            MadeCounty.inputs(),
            MeasureTable.of(MadeCounty.measures(10)),
            MadeCounty.evidence(),
            choice),
        choice,
        folder,
        new Words(Wording.read("wording")));
    String name = YearlyReport.fileName(choice);
    assertTrue(Files.size(folder.resolve(name + ".pdf")) > 10_000);
    return Files.readString(folder.resolve(name + ".html"), StandardCharsets.UTF_8);
  }

  @Test
  void yearThatIsOver_hasItsActionsAndNoWarning() throws Exception {
    String html = page("2025-26");
    assertTrue(html.contains("1 April 2025 to 31 March 2026"), html);
    assertTrue(html.contains("Every family has a named officer"));
    assertFalse(html.contains("not over"));
    assertFalse(html.contains("has been read"));
  }

  @Test
  void yearWithoutData_saysSo() throws Exception {
    assertTrue(page("2019-20").contains("Nothing with a date in 2019-20 has been read"));
  }

  @Test
  void yearThatIsNotOver_saysSo() throws Exception {
    String html = page("2026-27");
    assertTrue(html.contains("This year is not over"));
    assertTrue(html.contains("No action with a date in 2026-27 is recorded."));
  }

  @Test
  void yearThatIsNone_isRefusedWithAnExample() {
    ConfigurationException refused =
        assertThrows(
            ConfigurationException.class, () -> YearChoice.parse("2026", QuarterKind.FINANCIAL));
    assertTrue(String.valueOf(refused.getMessage()).contains("expected for example \"2026-27\""));
  }

  @Test
  void calendarYear_hasItsFourQuarters() {
    List<Quarter> quarters = YearChoice.parse("2026", QuarterKind.CALENDAR).quarters();
    assertEquals(LocalDate.of(2026, 1, 1), quarters.get(0).firstDay());
    assertEquals(LocalDate.of(2026, 10, 1), quarters.get(3).firstDay());
  }
}
