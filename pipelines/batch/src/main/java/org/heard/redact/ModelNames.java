package org.heard.redact;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.language.Entity;
import org.heard.language.EntityType;

/**
 * Names that the entity models found. What both found counts; what one alone found must look like a
 * name too.
 */
final class ModelNames {
  private static final Pattern NUMBER = Pattern.compile("\\d.*");
  private static final Set<String> WHERE =
      Set.of(
          "in", "to", "from", "at", "near", "around", "outside", "towards", "via", "over", "of",
          "ward", "village", "town", "area", "parish");

  /** Of these, what may stand before a person too. */
  private static final Set<String> PERSONAL = Set.of("to", "from", "of");

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

  /** Whether a model takes a token and the one before it for one person. */
  static boolean wholeName(Passage passage, int i) {
    return passage.analysis().entities().stream()
        .anyMatch(
            entity ->
                entity.type() == EntityType.PERSON
                    && entity.firstToken() < i
                    && entity.lastToken() >= i);
  }

  private static boolean place(Passage passage, int i) {
    return passage.analysis().entities().stream()
        .anyMatch(
            entity ->
                entity.type() == EntityType.PLACE
                    && entity.firstToken() <= i
                    && entity.lastToken() >= i);
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
    if (passage.foreign() && (!capital || !cased || passage.opens(i))) {
      // English models take any foreign word for a name.
      return false;
    }
    if (Words.WORD_NAMES.contains(passage.plain(i))) {
      return capital
          && cased
          && !passage.opens(i)
          && tag.startsWith("NNP")
          && !Words.NOT_NAMES.contains(passage.near(i, 1))
          && !NUMBER.matcher(passage.near(i, -1)).matches()
          && !ListedNames.THINGS.contains(passage.plain(i));
    }
    if (capital && WHERE.contains(passage.near(i, -1)) && !passage.capital(i + 1)) {
      // Towns look like names to the models: "in Saltmarsh", "over to Pennyfold".
      return cased && caseless && PERSONAL.contains(passage.near(i, -1)) && !place(passage, i);
    }
    if (!capital) {
      return caseless && !ordinary && tag.startsWith("N");
    }
    if (passage.opens(i) || names.shoutedSentence(i)) {
      return !ordinary && cased && caseless;
    }
    if (ordinary) {
      return cased && caseless && tag.startsWith("NNP") && (names.is(i - 1) || names.is(i + 1));
    }
    return (cased && caseless) || tag.startsWith("NN");
  }
}
