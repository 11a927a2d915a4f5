package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.model.Dimension;
import org.heard.model.Ledger;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Release;
import org.heard.model.Revision;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.ChangedMeasure;
import org.heard.reports.MadeCounty;
import org.heard.reports.disclosure.Decision;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.disclosure.LinkedSuppression;
import org.heard.reports.disclosure.PrimarySuppression;
import org.heard.reports.disclosure.PrintedFigure;
import org.heard.reports.disclosure.Rules;
import org.heard.reports.disclosure.Suppression;
import org.junit.jupiter.api.Test;

class JointReleasesTest {
  private static final Quarter THEN = new Quarter(MadeCounty.LAST.minusMonths(3));
  private static final Quarter NOW = new Quarter(MadeCounty.LAST);
  private static final Map<Dimension, String> LATECOMER =
      Map.of(
          Dimension.ALL, "",
          Dimension.SPEAKER, "parent or carer",
          Dimension.AREA, "Saltmarsh",
          Dimension.AGE_BAND, "5-10",
          Dimension.NEED, "autism");

  /** One report: what it says, and what of it is printed. */
  private record Report(MeasureTable table, QuarterFindings exact, LinkedSuppression safe) {
    static Report of(List<Measure> measures, Quarter quarter, Ledger ledger) {
      MeasureTable table = MeasureTable.of(measures);
      QuarterFindings exact =
          FindingsBuilder.build(
              table,
              quarter,
              MadeCounty.inputs().messages(),
              MadeCounty.inputs().population(),
              MadeCounty.evidence());
      Suppression primary =
          PrimarySuppression.of(exact.measures(), table.withSettings(), Rules.DEFAULT);
      return new Report(
          table,
          exact,
          LinkedSuppression.of(exact.printed(), table.measures(), primary, Rules.DEFAULT, ledger));
    }

    Release release() {
      return ReleaseMaker.of(exact, table, safe, MadeCounty.manifest(), "suppress", List.of());
    }

    PrintedFigure rating(Quarter quarter) {
      Fraction fraction =
          exact.headline().ratings().points().stream()
              .filter(point -> point.quarter().equals(quarter))
              .map(Point::figure)
              .findFirst()
              .orElseThrow();
      return PrintedFigure.share(fraction);
    }
  }

  private static List<Measure> known(LocalDate last) {
    return MadeCounty.measures(6).stream().filter(each -> !each.quarter().isAfter(last)).toList();
  }

  /**
   * The county with more parents who agree that they felt heard, in the quarter before the last.
   */
  private static List<Measure> withLate(long families) {
    List<Measure> all = new ArrayList<>();
    for (Measure each : known(NOW.firstDay())) {
      boolean here =
          each.source() == Source.SURVEY
              && each.subject() == Subject.HEARD_RATING
              && each.outcome().equals("agree")
              && each.group().equals(LATECOMER.get(each.dimension()))
              && (each.window() == Window.QUARTER
                  ? each.quarter().equals(THEN.firstDay())
                  : !each.quarter().isBefore(THEN.firstDay()));
      all.add(here ? ChangedMeasure.withFamilies(each, each.families() + families) : each);
    }
    return all;
  }

  @Test
  void twoReleasesTogether_giveNoSmallCountAway() {
    Report before = Report.of(known(THEN.firstDay()), THEN, Ledger.EMPTY);
    Ledger ledger = new Ledger(List.of(before.release()), List.of());
    Report after = Report.of(known(NOW.firstDay()), NOW, ledger);
    assertEquals(List.of(), recovered(before, after));
    assertEquals(1, after.safe().summary().releases());
    assertEquals(0, after.safe().summary().frozen());
    for (PrintedFigure figure : before.exact().printed()) {
      if (!before.safe().decision(figure).hides() && after.exact().printed().contains(figure)) {
        assertFalse(after.safe().decision(figure).hides(), "what was printed stays printed");
      }
    }
  }

  private static List<Measure> recovered(Report... reports) {
    Report last = reports[reports.length - 1];
    List<Measure> found = new ArrayList<>();
    for (Subject subject : Set.of(Subject.HEARD_RATING, Subject.ITEMS, Subject.HEARD)) {
      List<Measure> measures = new ArrayList<>();
      last.table().measures().forEach(measures::add);
      measures.removeIf(each -> each.source() != Source.SURVEY || each.subject() != subject);
      MeasureAttacker attacker = new MeasureAttacker(measures);
      for (Report report : reports) {
        for (PrintedFigure figure : report.exact().printed()) {
          Fraction fraction = figure.fraction();
          if (!report.safe().decision(figure).hides() && measures.containsAll(fraction.outOf())) {
            attacker.learn(fraction.outOf());
            if (measures.containsAll(fraction.counted())) {
              attacker.learn(fraction.counted());
            }
          }
        }
      }
      attacker.recovered().stream()
          .filter(each -> each.families() > 0 && each.families() < 5)
          .forEach(found::add);
    }
    return found;
  }

  @Test
  void familyThatComesLate_isNotToldByAnyFigure() {
    Report before = Report.of(known(THEN.firstDay()), THEN, Ledger.EMPTY);
    Ledger ledger = new Ledger(List.of(before.release()), List.of());
    Report after = Report.of(withLate(2), NOW, ledger);
    PrintedFigure quarter = after.rating(THEN);
    assertEquals(Decision.FROZEN, after.safe().decision(quarter));
    assertEquals(
        before.rating(THEN).fraction().base(), after.safe().printed(quarter).base(), "as it was");
    // The year of the area, which holds the two, less the four quarters would tell of them.
    assertTrue(after.safe().summary().secondary() > before.safe().summary().secondary());
  }

  @Test
  void revisionThatWouldTellOfTwoFamilies_isNotPrinted() {
    Report before = Report.of(known(THEN.firstDay()), THEN, Ledger.EMPTY);
    Ledger ledger =
        new Ledger(
            List.of(before.release()), List.of(new Revision(THEN.firstDay(), "a late file")));
    Report after = Report.of(withLate(2), NOW, ledger);
    assertEquals(Decision.FROZEN, after.safe().decision(after.rating(THEN)));
  }

  @Test
  void revisionOfManyFamilies_isPrintedAndMarked() {
    Report before = Report.of(known(THEN.firstDay()), THEN, Ledger.EMPTY);
    Revision revision = new Revision(THEN.firstDay(), "a late file");
    Ledger ledger = new Ledger(List.of(before.release()), List.of(revision));
    Report after = Report.of(withLate(12), NOW, ledger);
    PrintedFigure quarter = after.rating(THEN);
    assertEquals(Decision.REVISED, after.safe().decision(quarter));
    assertTrue(after.safe().printed(quarter).revised());
    assertEquals(quarter.fraction().base(), after.safe().printed(quarter).base());
  }
}
