package org.heard.language;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lemmas of words. A lemma follows from a word and its tag alone, and most words have been met
 * before, so they are not read again. Safe under several threads.
 */
final class Lemmas {
  /** Some megabytes; words that come later are read each time. */
  private static final int MOST = 50_000;

  /** Whatever is longer is seldom met twice. */
  private static final int LONGEST = 30;

  private final Map<Tagged, String> known = new ConcurrentHashMap<>();

  private record Tagged(String word, String tag) {}

  /**
   * The lemma in lower case.
   *
   * @param word the word as it was tagged
   * @param tag its Penn tag
   * @param morphology the reader of words; each thread needs one of its own
   */
  String of(String word, String tag, Morphology morphology) {
    Tagged tagged = new Tagged(word, tag);
    String lemma = known.get(tagged);
    if (lemma == null) {
      lemma = morphology.lemma(word, tag, true).toLowerCase(Locale.ROOT);
      if (word.length() <= LONGEST && known.size() < MOST) {
        known.put(tagged, lemma);
      }
    }
    return lemma;
  }
}
