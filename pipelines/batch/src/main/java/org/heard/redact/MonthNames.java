package org.heard.redact;

import java.util.Set;

/** April, May, June and other times that are given names too. */
final class MonthNames {
  private static final Set<String> MONTHS =
      Words.of("april may june august summer autumn winter spring january easter christmas july");

  /** What stands before a time; what may stand before a person as well is not here. */
  private static final Set<String> BEFORE_TIMES =
      Words.of(
          """
          in since last this next until till by of early late mid before after during every each or
          through th st rd nd on end around about between beginning - / the half again was is
          """);

  /** What only a person's name stands behind: thanks to April. */
  private static final Set<String> BEFORE_TO =
      Set.of("thanks", "thank", "you", "spoke", "talked", "grateful", "spoken");

  private MonthNames() {}

  /** Whether a word is such a time. */
  static boolean is(String word) {
    return MONTHS.contains(word);
  }

  private static boolean described(Passage passage, int i) {
    String what = passage.near(i, 2);
    boolean age = !what.isEmpty() && Character.isDigit(what.charAt(0));
    return (age && Surroundings.described(passage, i))
        || (passage.near(i, 1).equals("'s") && Surroundings.OWNED.contains(what));
  }

  /** Whether the word before says that it is a time. */
  static boolean behindTime(Passage passage, int i) {
    String before = passage.near(i, -1);
    return BEFORE_TIMES.contains(before)
        || (!before.isEmpty() && Character.isDigit(before.charAt(0)));
  }

  /** Whether the words around say that it is a person. */
  static boolean person(Passage passage, int i) {
    String before = passage.near(i, -1);
    if (behindTime(passage, i)) {
      return false;
    }
    boolean noun = passage.token(i).tag().startsWith("N");
    boolean addressed =
        Surroundings.addressed(passage, i)
            || (before.equals("to") && BEFORE_TO.contains(passage.near(i, -2)));
    if (passage.opens(i) && noun && described(passage, i)) {
      return true;
    }
    return (noun && Surroundings.ACTS.contains(passage.near(i, 1)))
        || (!before.equals("and") && Surroundings.works(passage, i))
        || (addressed && !passage.tagNear(i, 1).startsWith("NN"));
  }
}
