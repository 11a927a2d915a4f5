package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.model.Ledger;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.reports.MadeCounty;
import org.heard.reports.disclosure.LinkedSuppression;
import org.heard.reports.disclosure.PrimarySuppression;
import org.heard.reports.disclosure.PrintedFigure;
import org.heard.reports.disclosure.Rules;
import org.heard.reports.disclosure.Suppression;
import org.junit.jupiter.api.Test;

class PublishedSumsTest {
  private record Topic(Source source, Subject subject, String promise) {
    static Topic of(Measure each) {
      return new Topic(each.source(), each.subject(), each.promise());
    }
  }

  private final MeasureTable table = MeasureTable.of(MadeCounty.measures(8));
  private final QuarterFindings exact =
      FindingsBuilder.build(
          table,
          table.lastQuarter().orElseThrow(),
          MadeCounty.inputs().messages(),
          MadeCounty.inputs().population(),
          MadeCounty.evidence());
  private final Suppression primary =
      PrimarySuppression.of(exact.measures(), table.withSettings(), Rules.DEFAULT);

  @Test
  void independentAttackerOfTheCounty_findsNoSmallCount() {
    LinkedSuppression safe =
        LinkedSuppression.of(
            exact.printed(), table.measures(), primary, Rules.DEFAULT, Ledger.EMPTY);
    assertEquals(List.of(), smallCountsThatAre(safe));
    assertTrue(safe.summary().secondary() > 0, "the county needs secondary suppression");
    assertEquals(0, safe.summary().dropped());
  }

  @Test
  void primarySuppressionAlone_isNotEnoughForTheCounty() {
    assertFalse(smallCountsThatAre(primary).isEmpty(), "the attacker of the tests finds counts");
  }

  @Test
  void measuresInAnotherOrder_giveTheSameDecisions() {
    List<Measure> turned = new ArrayList<>();
    table.measures().forEach(turned::add);
    Collections.reverse(turned);
    LinkedSuppression once =
        LinkedSuppression.of(
            exact.printed(), table.measures(), primary, Rules.DEFAULT, Ledger.EMPTY);
    LinkedSuppression again =
        LinkedSuppression.of(exact.printed(), turned, primary, Rules.DEFAULT, Ledger.EMPTY);
    for (PrintedFigure figure : exact.printed()) {
      assertEquals(once.decision(figure), again.decision(figure));
    }
  }

  private List<Measure> smallCountsThatAre(Suppression suppression) {
    Map<Topic, List<Measure>> topics = new HashMap<>();
    table
        .measures()
        .forEach(
            each -> topics.computeIfAbsent(Topic.of(each), key -> new ArrayList<>()).add(each));
    Map<Topic, MeasureAttacker> attackers = new HashMap<>();
    for (PrintedFigure figure : exact.printed()) {
      boolean hidden =
          figure.share()
              ? suppression.hides(figure.fraction())
              : suppression.hidesCount(figure.fraction().counted());
      List<Measure> base = figure.fraction().outOf();
      Topic topic = Topic.of(base.get(0));
      boolean mixed = base.stream().anyMatch(each -> !Topic.of(each).equals(topic));
      if (hidden || mixed) {
        continue;
      }
      MeasureAttacker attacker =
          attackers.computeIfAbsent(
              topic, key -> new MeasureAttacker(topics.getOrDefault(key, List.of())));
      attacker.learn(base);
      if (figure.share()
          && figure.fraction().counted().stream().allMatch(each -> Topic.of(each).equals(topic))) {
        attacker.learn(figure.fraction().counted());
      }
    }
    return attackers.values().stream()
        .flatMap(each -> each.recovered().stream())
        .filter(each -> each.families() > 0 && each.families() < 5)
        .toList();
  }
}
