package org.heard.redact;

import java.util.BitSet;
import java.util.Set;

/** Which tokens of a passage are names of persons, as found so far. */
final class NameTokens {
  private static final Set<String> PARTICLES =
      Words.of(
          """
          de da di del della van von der den la le el al bin bint ibn abu ap o mac st dos
          ter ten
          """);

  /** What follows the given name of a figure of a book. */
  private static final Set<String> FIGURES =
      Set.of("potter", "twist", "poppins", "rabbit", "pan", "hood");

  private final Passage passage;
  private final BitSet names = new BitSet();

  NameTokens(Passage passage) {
    this.passage = passage;
  }

  Passage passage() {
    return passage;
  }

  boolean is(int i) {
    return i >= 0 && names.get(i);
  }

  void add(int i) {
    if (!passage.taken(i)) {
      names.set(i);
    }
  }

  /** A particle of a surname: van, de, al. */
  static boolean particle(String word) {
    return PARTICLES.contains(word);
  }

  /** Whether a token can be part of a person's name at all. */
  boolean possible(int i) {
    if (passage.taken(i) || !passage.word(i)) {
      return false;
    }
    String word = passage.plain(i);
    String tag = passage.token(i).tag();
    return word.length() > 1
        && !Words.NOT_NAMES.contains(word)
        && !ofBooks(i)
        && !tag.equals("PRP")
        && !tag.equals("PRP$")
        && !tag.equals("DT")
        && !(passage.shouted(i) && word.length() <= 5 && !known(word) && !shoutedSentence(i));
  }

  /** Harry Potter, Thomas the Tank Engine: children's books, not children. */
  boolean ofBooks(int i) {
    return FIGURES.contains(passage.near(i, 1))
        || (passage.near(i, 1).equals("the") && passage.near(i, 2).equals("tank"));
  }

  /** Whether a word stands in a list of given names. */
  static boolean known(String word) {
    return Words.FIRST_NAMES.contains(word) || Words.WORD_NAMES.contains(word);
  }

  /** Whether the words around a token have capitals only. */
  boolean shoutedSentence(int i) {
    int shouted = 0;
    int other = 0;
    for (int j = Math.max(0, i - 4); j <= Math.min(passage.size() - 1, i + 4); j++) {
      if (j != i
          && passage.sameSentence(i, j)
          && passage.word(j)
          && passage.plain(j).length() > 2) {
        if (passage.shouted(j)) {
          shouted++;
        } else {
          other++;
        }
      }
    }
    return shouted >= 2 && shouted > other;
  }

  /** Marks the words of a name that go on after a token: surnames, double names, initials. */
  void extend(int i) {
    int last = i;
    while (passage.sameSentence(i, last + 1) && !passage.taken(last + 1)) {
      int next = last + 1;
      if (passage.plain(next).equals("-")
          && passage.joined(next)
          && passage.joined(next + 1)
          && passage.word(next + 1)
          && (!Words.COMMON.contains(passage.plain(next + 1)) || passage.capital(next + 1))) {
        names.set(next);
        names.set(next + 1);
        last = next + 1;
      } else if (surname(last, next)) {
        names.set(next);
        last = next;
      } else if (particle(passage.plain(next))
          && passage.sameSentence(i, next + 1)
          && passage.capital(next + 1)
          && possible(next + 1)) {
        names.set(next);
        names.set(next + 1);
        last = next + 1;
      } else {
        return;
      }
    }
  }

  private boolean surname(int last, int next) {
    if (!passage.capital(next)) {
      return false;
    }
    String word = passage.plain(next);
    if (word.matches("\\p{L}\\.?")) {
      return !word.equals("i") && passage.capital(last);
    }
    if (!possible(next) || passage.joined(next) || !passage.capital(last)) {
      return false;
    }
    String tag = passage.token(next).tag();
    if (passage.shouted(next) && !passage.shouted(last)) {
      return Words.FIRST_NAMES.contains(word) || (word.length() > 5 && !passage.ordinary(next));
    }
    boolean afterInitial = passage.plain(last).length() == 2 && passage.plain(last).endsWith(".");
    if (passage.opens(next) || (afterInitial && passage.ordinary(next))) {
      return false;
    }
    return tag.startsWith("NN") || tag.equals("FW") || known(word) || !passage.ordinary(next);
  }
}
