package org.heard.redact;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.language.LanguageDetector;
import org.heard.model.Comment;
import org.heard.model.RawComment;

/**
 * The door between what families wrote and everything else: a {@link RawComment} goes in, a {@link
 * Comment} with masked words comes out. Safe under several threads.
 */
public final class CommentRedactor implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int REMEMBERED_QUESTIONS = 1000;

  private final TextRedactor redactor;
  private final ConcurrentHashMap<String, String> questions = new ConcurrentHashMap<>();

  /** With the names that a project knows. */
  public CommentRedactor(Gazetteer gazetteer) {
    redactor = new TextRedactor(gazetteer);
  }

  /**
   * Masks a comment; never fails. A comment whose language pass fails comes out marked as failed,
   * without its words, since nobody can say what is in them.
   */
  public Comment redact(RawComment raw) {
    try {
      String language = LanguageDetector.shared().detect(raw.text());
      TextRedaction masked = redactor.redact(raw.text(), LanguageDetector.foreign(language));
      return comment(
          raw, question(raw.question()), masked, language, HarmWords.in(raw.text()), false);
    } catch (RuntimeException | StackOverflowError unread) {
      // The cause may carry the family's words, so it goes no further; the comment is counted.
      return comment(
          raw,
          "",
          new TextRedaction("", List.of(), List.of(), false),
          LanguageDetector.UNKNOWN,
          HarmWords.in(raw.text()),
          true);
    }
  }

  /** A survey's questions are few and stand at every answer. */
  private String question(String question) {
    if (question.isBlank()) {
      return question;
    }
    String known = questions.get(question);
    if (known == null) {
      known = redactor.redact(question).text();
      if (questions.size() < REMEMBERED_QUESTIONS) {
        questions.put(question, known);
      }
    }
    return known;
  }

  private static Comment comment(
      RawComment raw,
      String question,
      TextRedaction masked,
      String language,
      boolean possibleHarm,
      boolean failed) {
    return new Comment(
        raw.origin(),
        raw.id(),
        question,
        raw.questionKind(),
        masked.text(),
        masked.tokens(),
        masked.redactions(),
        language,
        masked.tooLong(),
        possibleHarm,
        raw.quoteConsent(),
        raw.translated(),
        failed);
  }
}
