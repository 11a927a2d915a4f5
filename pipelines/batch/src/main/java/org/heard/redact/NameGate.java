package org.heard.redact;

import java.util.List;
import java.util.Set;
import org.heard.model.Token;

/**
 * Tells which sentences the entity models must read: those with a word that is neither ordinary,
 * nor masked, nor a name by list or title. The models cost as much as the rest of the language
 * pass, and in most sentences of everyday words they can find nothing that would be believed.
 */
final class NameGate {
  private static final Set<String> BARE_TAGS = Set.of("CD", "POS", "SYM", "LS", "HYPH", "NFP", "$");

  private NameGate() {}

  /** Whether a sentence has a word that {@link ModelNames} could believe to be a name. */
  static boolean mayHoldName(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      boolean titled = i > 0 && TitledNames.title(Words.plain(sentence.get(i - 1).word()));
      if (token.mask().isEmpty() && !titled && mayBeName(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeName(Token token) {
    String word = Words.plain(token.word());
    if (!Character.isLetter(word.codePointAt(0)) || BARE_TAGS.contains(token.tag())) {
      return false;
    }
    if (Words.NOT_NAMES.contains(word) || word.length() < 2) {
      return false;
    }
    boolean capital = Character.isUpperCase(token.word().codePointAt(0));
    if (Words.WORD_NAMES.contains(word)) {
      return capital && token.tag().startsWith("NNP");
    }
    if (Words.COMMON.contains(word) || Words.COMMON.contains(token.lemma())) {
      return capital && token.tag().startsWith("NNP");
    }
    if (Words.FIRST_NAMES.contains(word)) {
      // Masked without a model; an unknown surname asks for one itself.
      return false;
    }
    return capital || token.tag().startsWith("N");
  }
}
