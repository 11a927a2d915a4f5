package org.heard.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.heard.model.Comment;
import org.heard.model.Groups;
import org.heard.model.Origin;
import org.heard.model.QuestionKind;
import org.heard.model.RawComment;
import org.heard.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentRedactorTest {
  private final CommentRedactor redactor = new CommentRedactor(Gazetteer.EMPTY);

  private static RawComment raw(String text) {
    return new RawComment(
        new Origin(
            "3f2a91c04b7d11e8",
            Source.SURVEY,
            LocalDate.of(2026, 4, 1),
            "f",
            true,
            new Groups("", "", "", "", ""),
            "inbox/a.csv",
            2),
        "3f2a91c04b7d11e8-1",
        "What did Mrs Okonkwo do well?",
        QuestionKind.WHAT_GOOD,
        text,
        false,
        false);
  }

  @Test
  void comment_namesInTextAndQuestion_areMasked() {
    Comment comment = redactor.redact(raw("Mrs Okonkwo listened"));
    assertEquals("Mrs [person 1] listened", comment.text());
    assertEquals("What did Mrs [person 1] do well?", comment.question());
    assertEquals("en", comment.language());
    assertFalse(comment.failed() || comment.possibleHarm() || comment.tooLong());
  }

  @Test
  void comment_inAnotherLanguage_isMaskedAndTold() {
    Comment comment = redactor.redact(raw("Nikt nas nie słuchał, tel. 01632 960123"));
    assertEquals("pl", comment.language());
    assertTrue(comment.text().endsWith("[phone]"));
  }

  @Test
  void comment_printed_hasNoWords() {
    assertFalse(redactor.redact(raw("Mrs Okonkwo listened")).toString().contains("listened"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He has started to self-harm since the move",
        "the driver hit my son",
        "She came home with bruises on her arm",
        "he says he wants to die",
        "They locked her in a cupboard",
        "My daughter was restrained by two adults",
        "he was left alone in the taxi",
        "she is not safe there"
      })
  void harm_mayBeTold_isFlagged(String text) {
    assertTrue(redactor.redact(raw(text)).possibleHarm());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The letter was late again",
        "I was dying to hear from them",
        "A hit and miss service",
        "They cut his hours",
        "He loves it there and feels safe"
      })
  void noHarm_isNotFlagged(String text) {
    assertFalse(redactor.redact(raw(text)).possibleHarm());
  }
}
