package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.LabelEvidence;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.PublishedFindings;
import org.junit.jupiter.api.Test;

/** Beside each commitment: coverage, base, silence, change, and how good its labels are. */
class CommitmentTableTest {
  private static final int LABELS = 5;
  private static final Words WORDS = new Words(Wording.read("wording"));

  private static PublishedFindings findings(LabelEvidence evidence) {
    return findings(5, evidence);
  }

  private static PublishedFindings findings(int quarters, LabelEvidence evidence) {
    return Reports.findings(
        MadeCounty.manifest(),
        MadeCounty.inputs(),
        MeasureTable.of(MadeCounty.measures(quarters)),
        evidence,
        ReportChoice.LATEST);
  }

  private static Section section(PublishedFindings findings) {
    return new CommitmentsSection(findings, WORDS).section();
  }

  private static Block.Table table(PublishedFindings findings) {
    return section(findings).blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyCommitment_saysHowGoodItsLabelsAre() {
    Block.Table table = table(findings(MadeCounty.evidence()));
    assertEquals("Labels", table.columns().get(LABELS).name());
    assertEquals(24, table.rows().size());
    for (Block.Row row : table.rows()) {
      boolean third = row.cells().get(0).text().startsWith("3.");
      assertEquals(
          third ? "below the gate" : "passed elsewhere",
          row.cells().get(LABELS).text(),
          row.cells().get(0).text());
    }
  }

  @Test
  void unmeasuredLabels_leaveNoConclusionInWordsOrTable() {
    PublishedFindings findings = findings(new LabelEvidence(List.of(), List.of()));
    for (Block.Row row : table(findings).rows()) {
      assertEquals("too few checked", row.cells().get(LABELS).text());
      assertTrue(
          List.of("Not reliable enough", "No evidence").contains(row.cells().get(1).text()),
          row.toString());
    }
  }

  @Test
  void figureFromUnmeasuredLabels_isNotToBeQuoted() {
    PublishedFindings findings = findings(16, new LabelEvidence(List.of(), List.of()));
    String page = HtmlPage.render(CommissionerReport.of(findings, WORDS), WORDS, true);
    assertTrue(page.contains("Not reliable enough to be quoted"), "the figure from comments");
    assertTrue(page.contains("No strength and no strain is named"));
    assertFalse(page.contains("Strongest this quarter"));
  }

  @Test
  void cautionsOfOneKind_areSaidOnce() {
    PublishedFindings findings = findings(new LabelEvidence(List.of(), List.of()));
    String cautions =
        new CautionBlocks(findings, WORDS)
            .blocks().stream().map(Block::toString).collect(Collectors.joining());
    assertEquals(2, cautions.split("Not reliable enough:", -1).length, cautions);
    findings.messages().forEach(message -> assertTrue(cautions.contains(message.title())));
  }
}
