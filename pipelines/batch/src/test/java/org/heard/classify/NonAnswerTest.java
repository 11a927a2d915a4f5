package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.heard.model.QuestionKind;
import org.heard.model.Sentiment;
import org.junit.jupiter.api.Test;

class NonAnswerTest {
  @Test
  void notApplicable_saysNothing() {
    for (QuestionKind kind : QuestionKind.values()) {
      assertEquals(Optional.of(Sentiment.NO_CONTENT), NonAnswer.read("N/A", kind));
      assertEquals(Optional.of(Sentiment.NO_CONTENT), NonAnswer.read(" - ", kind));
      assertEquals(Optional.of(Sentiment.NO_CONTENT), NonAnswer.read("see above.", kind));
    }
  }

  @Test
  void nothing_isBlameWhereTheQuestionWasWhatWasGood() {
    assertEquals(
        Optional.of(Sentiment.NEGATIVE),
        NonAnswer.read("Nothing really tbh", QuestionKind.WHAT_GOOD));
    assertEquals(
        Optional.of(Sentiment.NO_CONTENT),
        NonAnswer.read("Nothing really tbh", QuestionKind.COULD_IMPROVE));
  }

  @Test
  void answer_isNoNonAnswer() {
    assertEquals(
        Optional.empty(), NonAnswer.read("Nothing was explained to us", QuestionKind.WHAT_GOOD));
    assertEquals(
        Optional.empty(), NonAnswer.read("Everything takes months", QuestionKind.WHAT_GOOD));
  }
}
