package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.LabelEvidence;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.Sensitivity;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.reliability.Checked;
import org.junit.jupiter.api.Test;

class SensitivityTest {
  private static PublishedFindings findings(LabelEvidence evidence) {
    return Reports.findings(
        MadeCounty.manifest(),
        MadeCounty.inputs(),
        MeasureTable.of(MadeCounty.measures(5)),
        evidence,
        ReportChoice.LATEST);
  }

  @Test
  void measuredElsewhere_reckonsBackFromPublishedCounts() {
    PublishedFindings findings = findings(MadeCounty.evidence());
    List<Sensitivity> lines = Sensitivity.of(findings);
    assertFalse(lines.isEmpty());
    Sensitivity heard = lines.get(0);
    assertEquals(Changes.COMMENTS, heard.id());
    assertEquals(Checked.ELSEWHERE, heard.checked());
    assertEquals(0.8, heard.sensitivity(), 1e-12);
    assertEquals(1 - 40.0 / 800, heard.specificity(), 1e-12);
    ShareFigure counted =
        findings
            .headline()
            .comments()
            .at(findings.about().quarter())
            .flatMap(Published::shown)
            .orElseThrow();
    assertEquals(counted.count(), heard.found().count());
    double apparent = heard.found().value();
    assertEquals((apparent - 0.05) / 0.75, heard.corrected().share(), 1e-12);
    assertTrue(heard.corrected().interval().holds(heard.corrected().share()));
  }

  @Test
  void nothingMeasured_showsNoLine() {
    assertEquals(List.of(), Sensitivity.of(findings(LabelEvidence.NONE)));
  }
}
