package org.heard.cli;

import java.util.Locale;
import java.util.Optional;
import org.heard.model.QuestionKind;

/** Tells the kind of a question from its words, where nobody has said it. */
final class QuestionKindOf {
  private QuestionKindOf() {}

  /** Reads {@code what_good could_improve nonspecific none}; empty where the word is another. */
  static Optional<QuestionKind> word(String word) {
    try {
      return Optional.of(QuestionKind.ofWord(word.strip()));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** {@code What could we do better?} asks for improvement, {@code What was good?} for praise. */
  static QuestionKind question(String question) {
    String words = " " + question.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip() + " ";
    if (words.isBlank()) {
      return QuestionKind.NONE;
    }
    boolean improve =
        has(
            words,
            "better|improv\\w*|chang\\w*|differen\\w*|worse|not work\\w*|not go\\w*|wrong|missing|challeng\\w*|difficult\\w*|hard|problem\\w*|concern\\w*|barrier\\w*|bad|disappoint\\w*|less|stop");
    boolean good =
        has(
            words,
            "good|well|best|like\\w*|help\\w*|enjoy\\w*|positive\\w*|happy|works|worked|working|strength\\w*|great|pleased|proud|right");
    if (improve) {
      return QuestionKind.COULD_IMPROVE;
    }
    return good ? QuestionKind.WHAT_GOOD : QuestionKind.NONSPECIFIC;
  }

  private static boolean has(String words, String alternatives) {
    return words.matches(".* (?:" + alternatives + ") .*");
  }
}
