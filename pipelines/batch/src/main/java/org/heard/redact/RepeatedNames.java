package org.heard.redact;

import java.util.HashSet;
import java.util.Set;

/** A name that was found once is masked wherever the comment repeats it. */
final class RepeatedNames {
  private RepeatedNames() {}

  static void mark(NameTokens names) {
    Passage passage = names.passage();
    Set<String> found = new HashSet<>();
    for (int i = 0; i < passage.size(); i++) {
      String word = passage.plain(i);
      if (names.is(i) && word.length() > 2 && passage.word(i) && !NameTokens.particle(word)) {
        found.add(word);
      }
    }
    if (found.isEmpty()) {
      return;
    }
    for (int i = 0; i < passage.size(); i++) {
      String word = passage.plain(i);
      if (names.is(i) || passage.taken(i) || !found.contains(word)) {
        continue;
      }
      boolean common = passage.ordinary(i) || Words.WORD_NAMES.contains(word);
      if (!common || (passage.capital(i) && againPerson(passage, i))) {
        names.add(i);
      }
    }
  }

  /** A name that is a word too: not "again in April", and at the beginning only before a verb. */
  private static boolean againPerson(Passage passage, int i) {
    if (MonthNames.is(passage.plain(i)) && MonthNames.behindTime(passage, i)) {
      return false;
    }
    String next = passage.tagNear(i, 1);
    return !passage.opens(i)
        || next.equals("VBZ")
        || next.equals("VBD")
        || next.equals("MD")
        || next.equals("POS");
  }
}
