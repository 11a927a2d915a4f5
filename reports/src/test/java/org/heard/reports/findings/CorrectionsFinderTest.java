package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.ReviewedComment;
import org.heard.model.ReviewerAnswer;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.reliability.CorrectedShare;
import org.junit.jupiter.api.Test;

class CorrectionsFinderTest {
  private static final LocalDate Q1 = LocalDate.of(2026, 4, 1);

  /** 200 families: 80 say heard, 40 not heard, 80 neither; 20 young people say heard. */
  private final MeasureTable table =
      MeasureTable.of(
          List.of(
              measure("parent or carer", "yes", 80),
              measure("parent or carer", "no", 40),
              measure("parent or carer", "unclear", 80),
              measure("young person", "yes", 20)));

  private static Measure measure(String speaker, String outcome, long families) {
    return new Measure(
        Window.QUARTER,
        Q1,
        Source.SURVEY,
        Subject.HEARD,
        "",
        Dimension.SPEAKER,
        speaker,
        outcome,
        families,
        families,
        9);
  }

  private static ReviewedComment comment(
      int family, String speaker, String machine, String people) {
    return new ReviewedComment(
        "c" + family,
        "f" + family,
        Source.SURVEY,
        Q1,
        speaker,
        true,
        4,
        Map.of("heard", machine, "sentiment", "negative"),
        people.isEmpty() ? Map.of() : Map.of("heard", people),
        List.of(new ReviewerAnswer("parent-1", false, Map.of())));
  }

  /** 50 adult families and 5 young ones; the counts hold people's labels of them already. */
  private static List<ReviewedComment> review() {
    List<ReviewedComment> review = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      review.add(comment(100 + i, "parent or carer", "yes", "yes"));
      review.add(comment(200 + i, "parent or carer", "yes", "no"));
      review.add(comment(300 + i, "parent or carer", "no", "no"));
      review.add(comment(400 + i, "parent or carer", "unclear", "unclear"));
      review.add(comment(500 + i, "parent or carer", "unclear", "no"));
    }
    for (int i = 0; i < 5; i++) {
      review.add(comment(600 + i, "young person", "yes", "no"));
    }
    return review;
  }

  private List<Correction<CorrectedShare>> find(List<ReviewedComment> review) {
    List<org.heard.model.Quarter> quarters = table.quartersUpTo(table.lastQuarter().orElseThrow());
    return new CorrectionsFinder(
            table,
            table.lastQuarter().orElseThrow(),
            quarters,
            new LabelEvidence(review, List.of()).reviewed())
        .find(List.of());
  }

  @Test
  void machineIsTakenAsItWas_beforePeoplesLabelsStoodInItsPlace() {
    CorrectedShare figure = find(review()).get(0).figure();
    // Counted 80 of 120; people turned 10 of the machine's yes into no and added 10 more no.
    assertEquals(90, figure.machine().count());
    assertEquals(110, figure.machine().base());
    assertEquals(55, figure.reviewed());
    assertEquals(10, figure.people().count());
    assertEquals(40, figure.people().base());
  }

  @Test
  void correctedShare_restsOnPeoplesReading() {
    CorrectedShare figure = find(review()).get(0).figure();
    // 90 yes of the machine: half are; 20 no: all are; 110 silent (55 * 4 - 110): 10 of 25 say no.
    assertEquals(45.0 / (45 + 45 + 20 + 44), figure.share(), 1e-9);
    assertTrue(figure.headline());
  }

  @Test
  void familyWithoutAnAnswerToTheQuestion_isNoPartOfTheSample() {
    List<ReviewedComment> review = review();
    review.add(comment(700, "parent or carer", "yes", ""));
    assertEquals(55, find(review).get(0).figure().reviewed());
  }

  @Test
  void rowsNotDrawnAtRandom_correctNothing() {
    List<ReviewedComment> chosen =
        review().stream()
            .map(
                each ->
                    new ReviewedComment(
                        each.commentId(),
                        each.unit(),
                        each.source(),
                        each.quarter(),
                        each.speaker(),
                        false,
                        each.weight(),
                        each.machine(),
                        each.people(),
                        each.answers()))
            .toList();
    assertTrue(find(chosen).isEmpty());
  }

  @Test
  void orderOfRows_hasNoPartInIt() {
    List<ReviewedComment> shuffled = review();
    Collections.shuffle(shuffled, new Random(3));
    assertEquals(find(review()), find(shuffled));
    assertFalse(find(shuffled).isEmpty());
  }
}
