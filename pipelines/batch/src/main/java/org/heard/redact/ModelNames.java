package org.heard.redact;

import java.util.BitSet;
import org.heard.language.Entity;
import org.heard.language.EntityType;

/**
 * Names that the entity models found. What both found counts; what one alone found must look like a
 * name too.
 */
final class ModelNames {
  private ModelNames() {}

  static void mark(NameTokens names) {
    Passage passage = names.passage();
    BitSet cased = tokens(passage, true);
    BitSet caseless = tokens(passage, false);
    BitSet either = (BitSet) cased.clone();
    either.or(caseless);
    for (int i = either.nextSetBit(0); i >= 0; i = either.nextSetBit(i + 1)) {
      if (!names.is(i) && believable(names, i, cased.get(i), caseless.get(i))) {
        names.add(i);
        if (passage.capital(i)) {
          names.extend(i);
        }
      }
    }
  }

  private static BitSet tokens(Passage passage, boolean cased) {
    BitSet tokens = new BitSet();
    for (Entity entity : passage.analysis().entities()) {
      if (entity.type() == EntityType.PERSON && entity.cased() == cased) {
        tokens.set(entity.firstToken(), entity.lastToken() + 1);
      }
    }
    return tokens;
  }

  private static boolean believable(NameTokens names, int i, boolean cased, boolean caseless) {
    Passage passage = names.passage();
    if (!names.possible(i)
        || (ListedNames.THINGS.contains(passage.near(i, 1)) && passage.capital(i))) {
      return false;
    }
    boolean ordinary = passage.ordinary(i);
    boolean capital = passage.capital(i);
    String tag = passage.token(i).tag();
    if (Words.WORD_NAMES.contains(passage.plain(i))) {
      return capital && cased && !passage.opens(i) && tag.startsWith("NNP");
    }
    if (!capital) {
      return caseless && !ordinary && tag.startsWith("N");
    }
    if (passage.opens(i) || names.shoutedSentence(i)) {
      return !ordinary && ((cased && caseless) || tag.startsWith("NN"));
    }
    if (ordinary) {
      return cased && caseless && tag.startsWith("NNP") && (names.is(i - 1) || names.is(i + 1));
    }
    return (cased && caseless) || tag.startsWith("NN");
  }
}
