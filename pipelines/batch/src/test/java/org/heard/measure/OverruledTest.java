package org.heard.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.model.Classification;
import org.heard.model.Groups;
import org.heard.model.Heard;
import org.heard.model.LabelledComment;
import org.heard.model.Mention;
import org.heard.model.Origin;
import org.heard.model.PeoplesLabels;
import org.heard.model.QuestionKind;
import org.heard.model.ReviewReason;
import org.heard.model.Sentiment;
import org.heard.model.Source;
import org.heard.model.Stance;
import org.junit.jupiter.api.Test;

class OverruledTest {
  private static final Origin ORIGIN =
      new Origin(
          "i1",
          Source.SURVEY,
          LocalDate.of(2026, 4, 1),
          "f1",
          true,
          Groups.NOT_SAID,
          "inbox/a.csv",
          2);

  private static LabelledComment comment(Sentiment sentiment) {
    return new LabelledComment(
        ORIGIN,
        "i1-1",
        "",
        QuestionKind.NONE,
        "They listened to us.",
        List.of(),
        "en",
        false,
        false,
        false,
        new Classification(
            sentiment,
            Heard.YES,
            0,
            List.of(new Mention("m1", Stance.UPHELD, 0.7), new Mention("m4", Stance.UPHELD, 0.8)),
            List.of(
                new Mention("m1.2", Stance.UPHELD, 0.7), new Mention("m4.1", Stance.UPHELD, 0.8)),
            0.8,
            ReviewReason.NONE,
            List.of()));
  }

  private static Classification overruled(LabelledComment comment, Map<String, String> said) {
    return overruled(comment, said, comment.textHash());
  }

  private static Classification overruled(
      LabelledComment comment, Map<String, String> said, String textHash) {
    PeoplesLabels people =
        new PeoplesLabels(
            Map.of("i1-1", Map.of(textHash, said)), Set.of(), Map.of("m1.2", "m1", "m4.1", "m4"));
    return new Overruled(people).of(comment).labels();
  }

  @Test
  void otherStance_takesItsCommitmentsAlong_andLeavesTheRest() {
    Classification labels = overruled(comment(Sentiment.POSITIVE), Map.of("m4", "breached"));
    assertEquals(Stance.UPHELD, labels.stanceTo("m1"));
    assertEquals(Stance.BREACHED, labels.stanceTo("m4"));
    assertEquals(
        List.of(new Mention("m1.2", Stance.UPHELD, 0.7), new Mention("m4.1", Stance.BREACHED, 0.8)),
        labels.commitments());
    assertEquals(Heard.YES, labels.heard());
  }

  @Test
  void notAboutTheMessage_dropsItsCommitments() {
    Classification labels = overruled(comment(Sentiment.POSITIVE), Map.of("m4", "absent"));
    assertEquals(Stance.ABSENT, labels.stanceTo("m4"));
    assertEquals(List.of(new Mention("m1.2", Stance.UPHELD, 0.7)), labels.commitments());
  }

  @Test
  void sameLabels_changeNothing() {
    LabelledComment comment = comment(Sentiment.POSITIVE);
    assertEquals(
        comment.labels(),
        overruled(comment, Map.of("heard", "yes", "m4", "upheld", "m2", "absent")));
  }

  @Test
  void nonAnswerOfWhichPeopleSaySomething_counts() {
    LabelledComment comment = comment(Sentiment.NO_CONTENT);
    assertEquals(Sentiment.NEUTRAL, overruled(comment, Map.of("heard", "no")).sentiment());
    assertEquals(
        Sentiment.NO_CONTENT,
        overruled(comment, Map.of("heard", "unclear", "m2", "absent")).sentiment());
  }

  @Test
  void changedText_keepsTheMachinesLabels() {
    LabelledComment comment = comment(Sentiment.POSITIVE);
    assertEquals(comment.labels(), overruled(comment, Map.of("heard", "no"), "h0000000000000000"));
  }
}
