package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.heard.model.Dimension;
import org.heard.model.Ledger;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.reports.MadeCounty;
import org.heard.reports.disclosure.LinkedSuppression;
import org.heard.reports.disclosure.PrimarySuppression;
import org.heard.reports.disclosure.PrintedFigure;
import org.heard.reports.disclosure.PublicRange;
import org.heard.reports.disclosure.Rules;
import org.heard.reports.disclosure.Suppression;
import org.junit.jupiter.api.Test;

class WordRangesTest {
  private static final Quarter LAST = new Quarter(MadeCounty.LAST);

  private static QuarterFindings county(List<Measure> measures, Quarter quarter) {
    return FindingsBuilder.build(
        MeasureTable.of(measures),
        quarter,
        MadeCounty.inputs().messages(),
        MadeCounty.inputs().population(),
        MadeCounty.evidence());
  }

  private static long sum(List<Measure> measures) {
    return measures.stream().mapToLong(Measure::families).sum();
  }

  @Test
  void everyRange_holdsTheTrueCounts() {
    List<Measure> measures = MadeCounty.measures(6);
    QuarterFindings findings = county(measures, LAST);
    List<PublicRange> ranges =
        WordRanges.of(findings, Optional.of(county(measures, LAST.plus(-1))), 10);
    for (PublicRange each : ranges) {
      long value = each.times() * sum(each.counts()) + each.otherTimes() * sum(each.others());
      assertTrue(each.low() <= value && value <= each.high(), each.low() + " to " + each.high());
    }
    assertTrue(ranges.stream().anyMatch(each -> each.low() == 1 && each.high() == 4), "coverage");
    assertTrue(ranges.stream().anyMatch(each -> each.low() == 1 && each.high() == 9), "marks");
    assertTrue(ranges.stream().anyMatch(each -> each.times() == 3), "two thirds");
    assertTrue(ranges.stream().anyMatch(each -> each.times() > 3), "hardly heard from");
  }

  /** 4 + 20 = 24: with "at most 20" and "at most 4" beside it the printed total gives both away. */
  @Test
  void wordsThatPinACountTogetherWithATotal_costTheTotal() {
    List<Measure> groups =
        new MadeMeasures()
            .group(Dimension.AREA, "North", 0, 4)
            .group(Dimension.AREA, "South", 0, 20)
            .list();
    List<Measure> everyone = new MadeMeasures().items(org.heard.model.Source.SURVEY, 0, 24).list();
    List<Measure> all = new java.util.ArrayList<>(groups);
    all.addAll(everyone);
    PrintedFigure total = PrintedFigure.count(everyone);
    PrintedFigure north = PrintedFigure.count(groups.subList(0, 1));
    PrintedFigure south = PrintedFigure.count(groups.subList(1, 2));
    List<PublicRange> words =
        List.of(
            PublicRange.between(groups.subList(0, 1), 1, 4),
            PublicRange.between(groups.subList(1, 2), 1, 20));
    assertFalse(suppressed(all, List.of(total, south, north), List.of()).hidesCount(everyone));
    Suppression safe = suppressed(all, List.of(total, south, north), words);
    assertTrue(safe.hidesCount(everyone), "the total is hidden too");
    assertTrue(safe.hidesCount(groups.subList(0, 1)));
  }

  private static Suppression suppressed(
      List<Measure> measures, List<PrintedFigure> figures, List<PublicRange> words) {
    Suppression primary =
        PrimarySuppression.of(measures, MeasureTable.of(measures).withSettings(), Rules.DEFAULT);
    return LinkedSuppression.of(
        figures, measures, primary, Rules.DEFAULT, Ledger.EMPTY, List.of(), words);
  }

  /** The words of the made county cost it no figure. */
  @Test
  void wordsOfTheCounty_hideNoFigureMore() {
    List<Measure> measures = MadeCounty.measures(5);
    QuarterFindings findings = county(measures, LAST);
    List<PublicRange> words = WordRanges.of(findings, Optional.empty(), 10);
    Suppression with = suppressed(measures, findings.printed(), words);
    Suppression without = suppressed(measures, findings.printed(), List.of());
    assertEquals(
        without.summary().primary() + without.summary().secondary(),
        with.summary().primary() + with.summary().secondary());
  }
}
