package org.heard.classify;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.heard.charter.Charter;
import org.heard.language.LanguageDetector;
import org.heard.model.Classification;
import org.heard.model.Comment;
import org.heard.model.QuestionKind;
import org.heard.model.ReviewReason;
import org.heard.model.Token;

/**
 * Labels a masked comment: sentiment, whether the family was heard, and its stance to each promise
 * of a charter, with the words behind each label. Safe under several threads; the same comment has
 * the same labels on any of them and in any order.
 */
public final class CommentClassifier {
  private static final Map<Charter, CommentClassifier> SHARED = new ConcurrentHashMap<>();

  private final CommentReader reader;
  private final Function<Reading, Classification> labels;

  /** Prepares a classifier; prefer {@link #shared}. */
  public CommentClassifier(Charter charter) {
    this(charter, ShippedModel.get());
  }

  /** With another model than the shipped one, to measure it. */
  CommentClassifier(Charter charter, ClassifierModel model) {
    reader = new CommentReader(charter);
    labels =
        ModelLabels.knows(model, charter)
            ? new ModelLabels(charter, model)::label
            : new CueLabels(charter)::label;
  }

  /** The classifier of this JVM for a charter; the first call for a charter makes it. */
  public static CommentClassifier shared(Charter charter) {
    return SHARED.computeIfAbsent(charter, CommentClassifier::new);
  }

  /**
   * Labels a comment. No text makes it throw: what cannot be labelled is marked for review.
   *
   * @return its labels; {@link Classification#notScored} for another language, a text over the
   *     length that is read, and a comment whose language pass or classification failed
   */
  public Classification classify(Comment comment) {
    if (comment.failed()) {
      return Classification.notScored(ReviewReason.FAILED);
    }
    if (comment.tooLong()) {
      return Classification.notScored(ReviewReason.TOO_LONG);
    }
    if (LanguageDetector.foreign(comment.language())) {
      return Classification.notScored(ReviewReason.LANGUAGE);
    }
    try {
      return label(comment.text(), comment.tokens(), comment.questionKind());
    } catch (RuntimeException | StackOverflowError unforeseen) {
      // One comment never ends a run; it is counted, listed and sent to people.
      return Classification.notScored(ReviewReason.FAILED);
    }
  }

  /** The labels of a text in English that is not too long. */
  Classification label(String text, List<Token> tokens, QuestionKind kind) {
    return NonAnswer.read(text, kind)
        .map(NonAnswer::labels)
        .orElseGet(() -> labels.apply(reader.read(tokens, kind)));
  }
}
