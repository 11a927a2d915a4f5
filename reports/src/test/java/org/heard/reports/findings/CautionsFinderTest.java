package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heard.model.MeasuredLabel;
import org.heard.model.Source;
import org.junit.jupiter.api.Test;

class CautionsFinderTest {
  private static List<Caution> cautions(MadeMeasures made, LabelEvidence evidence) {
    MeasureTable table = made.table();
    return FindingsBuilder.build(
            table, table.lastQuarter().orElseThrow(), List.of(), List.of(), evidence)
        .cautions();
  }

  private static MadeMeasures surveys(int... quarters) {
    MadeMeasures made = new MadeMeasures();
    for (int quarter : quarters) {
      made.items(Source.SURVEY, quarter, 60)
          .rated("agree", quarter, 30)
          .rated("disagree", quarter, 30);
    }
    return made;
  }

  private static LabelEvidence measured(long right, long wrong) {
    return new LabelEvidence(
        List.of(),
        List.of(
            new MeasuredLabel("heard", "yes", 1000, right, wrong, wrong),
            new MeasuredLabel("heard", "no", 1000, right, wrong, wrong)));
  }

  @Test
  void quartersMissingInTheMiddle_areNamed() {
    assertTrue(
        cautions(surveys(0, 1, 4, 5), LabelEvidence.NONE)
            .contains(
                new Caution.MissingQuarters(
                    Source.SURVEY, List.of(MadeMeasures.quarter(2), MadeMeasures.quarter(3)))));
  }

  @Test
  void sourceThatBeganLate_missesNothing() {
    MadeMeasures made = surveys(0, 1, 2, 3);
    made.items(Source.COMPLAINT, 2, 9).items(Source.COMPLAINT, 3, 9);
    assertTrue(
        cautions(made, LabelEvidence.NONE).stream()
            .noneMatch(Caution.MissingQuarters.class::isInstance));
  }

  @Test
  void oneQuarter_isSaid() {
    assertTrue(
        cautions(surveys(3), LabelEvidence.NONE)
            .contains(new Caution.OneQuarter(MadeMeasures.quarter(3))));
    assertFalse(
        cautions(surveys(2, 3), LabelEvidence.NONE).stream()
            .anyMatch(Caution.OneQuarter.class::isInstance));
  }

  @Test
  void newWordingOfAQuestion_isSaidWithBoth_whereMostAnsweredIt() {
    MadeMeasures made = surveys(0, 1, 2);
    made.asked("heard", "Do you feel heard?", 0, 60)
        .asked("heard", "Do you feel heard?", 1, 40)
        .asked("heard", "Are you listened to?", 1, 20)
        .asked("heard", "Are you listened to?", 2, 60);
    assertEquals(
        List.of(
            new Caution.WordingChanged(
                "heard", MadeMeasures.quarter(2), "Do you feel heard?", "Are you listened to?")),
        cautions(made, LabelEvidence.NONE).stream()
            .filter(Caution.WordingChanged.class::isInstance)
            .toList());
  }

  @Test
  void smallBase_isSaid_andNoBaseIsNot() {
    MadeMeasures made = surveys(0);
    made.items(Source.SURVEY, 1, 29).rated("agree", 1, 20).rated("disagree", 1, 9);
    List<Caution> cautions = cautions(made, LabelEvidence.NONE);
    assertTrue(cautions.contains(new Caution.SmallBase(Changes.RATINGS)));
    assertFalse(cautions.contains(new Caution.SmallBase(Changes.COMMENTS)));
  }

  @Test
  void labelsBelowTheGate_orNeverMeasured_areNotReliable() {
    Caution unreliable = new Caution.NotReliable(Changes.COMMENTS);
    assertTrue(cautions(surveys(0, 1), LabelEvidence.NONE).contains(unreliable));
    assertTrue(cautions(surveys(0, 1), measured(50, 50)).contains(unreliable));
  }

  @Test
  void labelsThatPassedElsewhere_areSaidToBeUncheckedHere() {
    assertTrue(
        cautions(surveys(0, 1), measured(80, 10))
            .contains(new Caution.NotCheckedHere(List.of(Changes.COMMENTS))));
  }
}
