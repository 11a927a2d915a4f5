package org.heard.redact;

import java.util.Set;

/**
 * Names that the words before them introduce: my son X, a lady called X, my name is X, thanks X.
 */
final class IntroducedNames {
  private static final Set<String> CALLED = Set.of("called", "named", "nicknamed");

  private IntroducedNames() {}

  static void mark(NameTokens names) {
    Passage passage = names.passage();
    for (int i = 0; i < passage.size(); i++) {
      if (!names.is(i) && names.possible(i) && introduced(names, i)) {
        names.add(i);
        if (passage.capital(i)) {
          names.extend(i);
        }
      }
    }
  }

  private static boolean introduced(NameTokens names, int i) {
    Passage passage = names.passage();
    String before = passage.near(i, -1);
    String second = passage.near(i, -2);
    String tag = passage.token(i).tag();
    boolean ordinary = passage.ordinary(i);
    boolean capital = passage.capital(i) && !names.shoutedSentence(i);
    boolean noun = tag.startsWith("NN") || tag.equals("FW") || (tag.equals("JJ") && !ordinary);
    if (THINGS_AFTER(passage, i)) {
      return false;
    }
    if (CALLED.contains(before)) {
      return (capital && !ordinary)
          || (noun && !ordinary && passage.token(i).tag().startsWith("NN"));
    }
    if ((before.equals("is") && second.equals("name"))
        || (before.equals("'s") && second.equals("name"))) {
      return noun && (capital || !ordinary);
    }
    if ((before.equals("'m") || before.equals("am")) && second.equals("i")) {
      return capital
          && noun
          && !ordinary
          && tag.startsWith("NNP")
          && (passage.near(i, 1).matches("[,.!]|and|") || passage.capital(i + 1));
    }
    boolean kin = WordNames.KIN.contains(before);
    if (kin) {
      return (capital && noun && !ordinary)
          || (!capital
              && !ordinary
              && tag.startsWith("NN")
              && Set.of("my", "our", "his", "her", "their").contains(second)
              && !passage.tagNear(i, 1).startsWith("NN"));
    }
    if (!capital || ordinary || !noun || passage.shouted(i)) {
      return false;
    }
    if (before.equals(",")
        || before.equals("(")
        || before.equals("-")
        || before.equals("–")
        || before.equals(":")) {
      return (WordNames.KIN.contains(second) || WordNames.ROLES.contains(second))
          && (!passage.joined(i - 1) || before.equals(",") || before.equals(":"));
    }
    if (WordNames.ROLES.contains(before)) {
      return !passage.capital(i - 1) || tag.startsWith("NNP");
    }
    if (Words.of(
"""
thanks thank ask regards dear hi hello sincerely faithfully signed
""")
        .contains(before)) {
      return true;
    }
    if (before.equals("to")
        || before.equals("for")
        || before.equals("by")
        || before.equals("with")
        || before.equals("of")) {
      return second.matches(
          "thanks|you|spoke|spoken|speak|talked|ask|asked|signed|grateful|mum|dad|mother|father|parent|parents|met|meeting|chat|shout|shoutout|credit|gratitude");
    }
    return false;
  }

  private static boolean THINGS_AFTER(Passage passage, int i) {
    return ListedNames.THINGS.contains(passage.near(i, 1))
        && (passage.capital(i + 1)
            || passage.near(i, 1).matches("syndrome|disease|disorder|palsy|method|approach|scale"));
  }
}
