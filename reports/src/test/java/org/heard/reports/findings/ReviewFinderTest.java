package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.charter.Message;
import org.heard.model.Dispute;
import org.heard.model.ReviewNotes;
import org.heard.model.ReviewedComment;
import org.heard.model.ReviewerAnswer;
import org.heard.model.Source;
import org.junit.jupiter.api.Test;

class ReviewFinderTest {
  private static final List<Message> MESSAGES = List.of(new Message("m4", "Listening", List.of()));

  private static ReviewedComment comment(
      int number, String people, String other, String machine, boolean seen) {
    Map<String, String> said = Map.of("heard", people);
    return new ReviewedComment(
        "c-" + number,
        "f" + number,
        Source.SURVEY,
        LocalDate.of(2026, 7, 1),
        "parent or carer",
        true,
        4,
        Map.of("heard", machine, "m4", "absent"),
        said,
        List.of(
            new ReviewerAnswer("one", seen, said),
            new ReviewerAnswer("two", seen, Map.of("heard", other))));
  }

  private static ReviewFinding find(List<ReviewedComment> reviewed, ReviewNotes notes) {
    return ReviewFinder.find(reviewed, notes, MESSAGES, 5).orElseThrow();
  }

  private static Published<ReviewFinding.Figures> figures(ReviewFinding finding, String label) {
    return finding.labels().stream()
        .filter(each -> each.variable().equals("heard") && each.label().equals(label))
        .findFirst()
        .orElseThrow()
        .figures();
  }

  @Test
  void nobodyReviewed_isNoFinding() {
    assertTrue(ReviewFinder.find(List.of(), ReviewNotes.NONE, MESSAGES, 5).isEmpty());
  }

  @Test
  void labelOfTooFewComments_isHidden_andOthersAreScored() {
    List<ReviewedComment> reviewed = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String people = i < 33 ? "no" : i < 37 ? "yes" : "unclear";
      reviewed.add(comment(i, people, people, i < 30 ? "no" : "unclear", false));
    }
    ReviewFinding finding = find(reviewed, ReviewNotes.NONE);
    assertEquals(2, finding.reviewers());
    assertEquals(40, finding.comments());
    assertEquals(7L, finding.overruled().shown().orElseThrow());
    ReviewFinding.Figures no = figures(finding, "no").shown().orElseThrow();
    assertEquals(35, no.cases(), "33, rounded");
    assertEquals(1, no.precision().orElseThrow().value());
    assertEquals(30.0 / 33, no.recall().orElseThrow().value(), 1e-12);
    assertEquals(0.85, no.prevalence().value(), 1e-12, "33 of 40, rounded");
    assertTrue(figures(finding, "yes").shown().isEmpty());
    assertEquals(1, finding.between().get(0).agreement().alpha().orElseThrow(), 1e-12);
  }

  @Test
  void labelThatFewCommentsLack_isHiddenToo() {
    List<ReviewedComment> reviewed = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String people = i < 36 ? "no" : "yes";
      reviewed.add(comment(i, people, people, i < 30 ? "no" : "yes", false));
    }
    ReviewFinding finding = find(reviewed, ReviewNotes.NONE);
    assertTrue(figures(finding, "no").shown().isEmpty(), "40 - 36 = 4 would tell of the others");
    assertTrue(figures(finding, "yes").shown().isEmpty());
  }

  @Test
  void labelsGivenAfterTheProgramsWasSeen_sayNothingOfTheProgram() {
    List<ReviewedComment> reviewed = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      reviewed.add(comment(i, "no", "no", "no", true));
    }
    ReviewFinding finding = find(reviewed, ReviewNotes.NONE);
    assertTrue(figures(finding, "no").shown().isEmpty());
  }

  @Test
  void disputes_areListed_soTheirNumberIsToo() {
    Dispute open = new Dispute("c-1", "missed", Map.of("m4", "absent"), Map.of(), "", "", "");
    Dispute answered =
        new Dispute(
            "c-2",
            "opposite",
            Map.of("m4", "upheld", "heard", "yes"),
            Map.of("m4", "breached", "heard", "yes"),
            "2026-10-20",
            "agreed",
            "It speaks of last year");
    ReviewFinding finding =
        find(
            List.of(comment(1, "no", "no", "no", false)),
            new ReviewNotes(List.of(open, answered), 0));
    assertEquals(2L, finding.disputes().shown().orElseThrow());
    assertEquals(1L, finding.answered().shown().orElseThrow());
    assertEquals(0L, finding.takenOut().shown().orElseThrow());
    assertEquals(Map.of("m4", "breached"), ReviewFinder.differences(answered));
    assertEquals(List.of(open, answered), finding.listed());
  }
}
