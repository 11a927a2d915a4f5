package org.heard.reports.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.model.MeasuredLabel;
import org.heard.model.ReviewedComment;
import org.heard.model.ReviewerAnswer;
import org.heard.model.Source;
import org.junit.jupiter.api.Test;

class LabelJudgeTest {
  private static final List<MeasuredLabel> GOOD =
      List.of(new MeasuredLabel("m4", "breached", 1000, 80, 20, 20));
  private static final List<MeasuredLabel> BAD =
      List.of(new MeasuredLabel("m4", "breached", 1000, 40, 60, 60));

  private static ReviewedComment comment(
      int number, double weight, String people, String machine, boolean sawMachine) {
    return new ReviewedComment(
        "c-" + number,
        "f" + number,
        Source.SURVEY,
        LocalDate.of(2026, 7, 1),
        "parent or carer",
        true,
        weight,
        Map.of("m4", machine),
        Map.of("m4", people),
        List.of(new ReviewerAnswer("one", sawMachine, Map.of("m4", people))));
  }

  /** So many that people call broken, of which the machine finds the first. */
  private static List<ReviewedComment> review(int broken, int found, boolean sawMachine) {
    List<ReviewedComment> review = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      review.add(
          comment(
              i,
              2.5,
              i < broken ? "breached" : "absent",
              i < found ? "breached" : "absent",
              sawMachine));
    }
    return review;
  }

  private static LabelStanding judge(List<ReviewedComment> here, List<MeasuredLabel> elsewhere) {
    return new LabelJudge(Gate.DEFAULT, here, elsewhere).judge("m4", "breached");
  }

  @Test
  void enoughCasesHere_decideWhateverWasMeasuredElsewhere() {
    assertEquals(Verdict.PASSES, judge(review(30, 30, false), BAD).verdict());
    LabelStanding below = judge(review(30, 10, false), GOOD);
    assertEquals(Verdict.BELOW, below.verdict());
    assertEquals(Checked.HERE, below.checked());
    assertEquals(10.0 / 30, below.sensitivity().orElseThrow(), 1e-12);
    assertEquals(1, below.specificity().orElseThrow(), 1e-12);
  }

  @Test
  void tooFewCasesHere_leaveItToWhatWasMeasuredElsewhere() {
    LabelStanding good = judge(review(29, 29, false), GOOD);
    assertEquals(Checked.ELSEWHERE, good.checked());
    assertEquals(Verdict.PASSES, good.verdict());
    assertEquals(0.8, good.f1().orElseThrow(), 1e-12);
    assertEquals(0.8, good.sensitivity().orElseThrow(), 1e-12);
    assertEquals(880.0 / 900, good.specificity().orElseThrow(), 1e-12);
    assertEquals(Verdict.BELOW, judge(review(29, 29, false), BAD).verdict());
  }

  @Test
  void tooFewCasesHere_andNothingElsewhere_areTooFew() {
    LabelStanding few = judge(review(29, 29, false), List.of());
    assertEquals(Verdict.TOO_FEW, few.verdict());
    assertEquals(Checked.HERE, few.checked());
    assertFalse(few.passes());
  }

  @Test
  void nothingKnown_leadsToNoConclusion() {
    LabelStanding nothing = judge(List.of(), List.of());
    assertEquals(Checked.NOWHERE, nothing.checked());
    assertFalse(nothing.passes());
  }

  @Test
  void labelsGivenAfterTheMachinesWereSeen_countForNothing() {
    assertEquals(Checked.NOWHERE, judge(review(60, 60, true), List.of()).checked());
  }

  @Test
  void commentsThatStandForMany_countAsMany() {
    List<ReviewedComment> review = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      // Drawn often where the machine says broken: right there, blind elsewhere.
      review.add(comment(i, 1, "breached", "breached", false));
      review.add(comment(100 + i, 9, i < 10 ? "breached" : "absent", "absent", false));
    }
    LabelStanding standing = judge(review, List.of());
    assertEquals(40.0 / 130, standing.sensitivity().orElseThrow(), 1e-9);
    assertEquals(Verdict.BELOW, standing.verdict());
  }
}
