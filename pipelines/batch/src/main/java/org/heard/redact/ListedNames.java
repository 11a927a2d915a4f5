package org.heard.redact;

import java.util.Set;

/** Given names that are no ordinary words, with or without capitals: Jayden, amira, TOBI. */
final class ListedNames {
  /** What a name is part of when one of these follows: a thing, not a person. */
  static final Set<String> THINGS =
      Words.of(
          """
          hospital centre center ward trust unit house lodge class group project syndrome
          disease disorder street road park foundation charity clinic surgery team room
          hub service services programme program method approach scale test award day
          report review therapy language borough council university station hall society
          association institute act law model scheme store stores church cathedral court
          tower building block suite base hospice palsy sign reading maths awareness
          sessions session training code
          """);

  /** What carries a discoverer's name. */
  private static final Set<String> NAMED_AFTER =
      Set.of("syndrome", "disease", "disorder", "palsy", "scale", "method");

  /** "Has ben" lacks a letter and names nobody. */
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'s");

  private ListedNames() {}

  static void mark(NameTokens names) {
    Passage passage = names.passage();
    for (int i = 0; i < passage.size(); i++) {
      String word = passage.plain(i);
      if (names.is(i) || passage.taken(i) || names.ofBooks(i)) {
        continue;
      }
      if (listed(word) && fits(names, i)) {
        names.add(i);
        names.extend(i);
      } else if ((passage.capital(i) || passage.tagNear(i, 1).startsWith("NN"))
          && word.length() > 5 - (passage.capital(i) ? 1 : 0)
          && word.endsWith("s")
          && Words.FIRST_NAMES.contains(word.substring(0, word.length() - 1))
          && !passage.ordinary(i)
          && names.possible(i)) {
        // A lost apostrophe: Tylers funding.
        names.add(i);
      }
    }
  }

  private static boolean listed(String word) {
    return Words.FIRST_NAMES.contains(word)
        || (word.endsWith("'s")
            && Words.FIRST_NAMES.contains(word.substring(0, word.length() - 2)));
  }

  private static boolean fits(NameTokens names, int i) {
    Passage passage = names.passage();
    boolean capital = passage.capital(i);
    if (capital
        && passage.capital(i + 1)
        && passage.sameSentence(i, i + 1)
        && THINGS.contains(passage.plain(i + 1))) {
      return false;
    }
    if ((!capital && THINGS.contains(passage.near(i, 1)))
        || NAMED_AFTER.contains(passage.near(i, 1))) {
      return false;
    }
    if (passage.shouted(i) && passage.plain(i).length() <= 3) {
      // TIA, TED: more likely letters than a name.
      return names.shoutedSentence(i);
    }
    String tag = passage.token(i).tag();
    boolean participle = tag.equals("VBN") && HAVE.contains(passage.near(i, -1));
    return capital || (!participle && (passage.plain(i).length() > 2 || tag.startsWith("NN")));
  }
}
