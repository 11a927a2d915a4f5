package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.heard.charter.CharterReader;
import org.heard.model.QuestionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PraiseTest {
  private final CommentReader reader = new CommentReader(CharterReader.readDefault());

  private boolean plain(String text, QuestionKind kind) {
    return Praise.plain(reader.read(Comments.of(text, kind).tokens(), kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could not be better.",
        "You couldn't have done any more, or any better",
        "I can't fault them",
        "Nothing could be improved",
        "I don't think anything needs to improve",
        "No complaints at all",
        "They have never let us down",
        "Nothing, the staff were lovely"
      })
  void nothingToBetter_isPraise(String text) {
    assertTrue(plain(text, QuestionKind.COULD_IMPROVE));
    assertTrue(plain(text, QuestionKind.NONSPECIFIC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing has improved",
        "Nothing changes, ever",
        "No better than last year",
        "Communication could be better",
        "Could not be better, but the wait was long",
        "More staff"
      })
  void failureToBetter_isNoPraise(String text) {
    assertFalse(plain(text, QuestionKind.COULD_IMPROVE));
    assertFalse(plain(text, QuestionKind.NONSPECIFIC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Could not be better.", "I can't fault them"})
  void textWithoutQuestion_isLeftToTheModel(String text) {
    assertFalse(plain(text, QuestionKind.NONE));
  }
}
