package org.heard.cli;

import java.time.LocalDate;
import java.util.List;
import org.heard.charter.Charter;
import org.heard.classify.CommentClassifier;
import org.heard.model.Comment;
import org.heard.model.Groups;
import org.heard.model.LabelledComment;
import org.heard.model.Origin;
import org.heard.model.QuestionKind;
import org.heard.model.RawComment;
import org.heard.model.Source;
import org.heard.redact.CommentRedactor;
import org.heard.redact.Gazetteer;

/**
 * Redacts and labels single comments without an engine, as {@code explain} and {@code classify} do.
 */
final class OneComment {
  private final CommentRedactor redactor;
  private final CommentClassifier classifier;

  OneComment(Charter charter) {
    redactor = new CommentRedactor(Gazetteer.EMPTY);
    classifier = CommentClassifier.shared(charter);
  }

  /**
   * The masked text with its labels.
   *
   * @param text the comment's words
   * @param question the question as asked, or empty
   * @param kind what kind of question it is
   */
  LabelledComment label(String text, String question, QuestionKind kind, Source source) {
    Origin origin =
        new Origin("one", source, LocalDate.of(2000, 1, 1), "one", false, Groups.NOT_SAID, "", 0);
    Comment comment =
        redactor.redact(new RawComment(origin, "one-1", question, kind, text, false, false));
    return LabelledComment.of(comment, classifier.classify(comment));
  }

  /** The kinds of questions in the words that users write. */
  static List<String> questionKindWords() {
    return List.of("what_good", "could_improve", "nonspecific", "none");
  }
}
