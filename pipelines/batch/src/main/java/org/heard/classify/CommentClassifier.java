package org.heard.classify;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.heard.charter.Charter;
import org.heard.language.LanguageDetector;
import org.heard.model.Classification;
import org.heard.model.Comment;
import org.heard.model.ReviewReason;

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
    reader = new CommentReader(charter);
    ClassifierModel model = ShippedModel.get();
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
      return NonAnswer.read(comment.text(), comment.questionKind())
          .map(NonAnswer::labels)
          .orElseGet(() -> labels.apply(reader.read(comment.tokens(), comment.questionKind())));
    } catch (RuntimeException | StackOverflowError unforeseen) {
      // One comment never ends a run; it is counted, listed and sent to people.
      return Classification.notScored(ReviewReason.FAILED);
    }
  }
}
