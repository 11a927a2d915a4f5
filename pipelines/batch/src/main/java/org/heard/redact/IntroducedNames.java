package org.heard.redact;

import java.util.Set;

/**
 * Names that the words before them introduce: my son X, a lady called X, my name is X, thanks X.
 */
final class IntroducedNames {
  /** What a letter belongs to: section F, plan B. */
  private static final Set<String> LETTERED =
      Set.of(
          "section",
          "sections",
          "plan",
          "vitamin",
          "hepatitis",
          "part",
          "appendix",
          "class",
          "band",
          "annex",
          "block",
          "group",
          "tier",
          "year",
          "option",
          "type",
          "grade",
          "level");

  private static final Set<String> SIGNED =
      Set.of(
          "signed",
          "regards",
          "sincerely",
          "faithfully",
          "wishes",
          "yours",
          "thanks",
          "name",
          "from",
          "contact");
  private static final Set<String> CALLED = Set.of("called", "named", "nicknamed");

  /** What stands before a name at the beginning or end of a letter. */
  private static final Set<String> GREETINGS =
      Words.of(
          """
          thanks thank ask regards dear hi hello sincerely faithfully signed
          """);

  private IntroducedNames() {}

  static void mark(NameTokens names) {
    Passage passage = names.passage();
    for (int i = 0; i < passage.size(); i++) {
      if (initialled(names, i)) {
        names.add(i - 1);
        names.add(i);
        names.extend(i);
      } else if (letter(passage, i)) {
        names.add(i);
      } else if (!names.is(i) && names.possible(i) && introduced(names, i)) {
        names.add(i);
        if (passage.capital(i)) {
          names.extend(i);
        }
      }
    }
  }

  /** R. Bannister, J P Thornbury: a capital letter alone, then a word with a capital. */
  private static boolean initialled(NameTokens names, int i) {
    Passage passage = names.passage();
    if (!passage.sameSentence(i - 1, i)
        || passage.taken(i - 1)
        || !names.possible(i)
        || !passage.capital(i)
        || passage.shouted(i)
        || !passage.token(i).tag().startsWith("NNP")) {
      return false;
    }
    String initial = passage.token(i - 1).word();
    boolean pointed = initial.length() == 2 && initial.endsWith(".");
    boolean letter = initial.length() == 1 && !"IA".contains(initial);
    return Character.isUpperCase(initial.charAt(0))
        && (pointed || letter)
        && !LETTERED.contains(passage.near(i, -2))
        && (!passage.ordinary(i) || (pointed && ModelNames.wholeName(passage, i)));
  }

  /** My son J, our daughter T.: a name of one letter. */
  private static boolean letter(Passage passage, int i) {
    return passage.token(i).word().matches("[B-HJ-Z]\\.?")
        && Surroundings.KIN.contains(passage.near(i, -1))
        && Surroundings.OWNERS.contains(passage.near(i, -2))
        && !passage.near(i, -2).equals(",")
        && !passage.shouted(i - 1);
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
    if (CALLED.contains(before)
        && capital
        && (Surroundings.KIN.contains(second) || Surroundings.ROLES.contains(second))) {
      return true;
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
    boolean kin = Surroundings.KIN.contains(before);
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
      return (Surroundings.KIN.contains(second)
              || Surroundings.ROLES.contains(second)
              || SIGNED.contains(second))
          && (!passage.joined(i - 1) || before.equals(",") || before.equals(":"));
    }
    if (Surroundings.ROLES.contains(before)) {
      return !passage.capital(i - 1) || tag.startsWith("NNP");
    }
    if (GREETINGS.contains(before)) {
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
