package org.heard.redact;

import java.util.Set;

/** Names that are words too (Grace, Will, Hope): only the words around them can tell. */
final class WordNames {
  /** Qualities and things: "Hope is all we have" names nobody; "Hope rang us" does. */
  private static final Set<String> QUALITIES =
      Words.of(
          """
          hope faith grace joy trust patience charity justice honour honor peace love liberty unity
          mercy courage happiness harmony promise comfort glory light truth wisdom virtue purity
          solace victory fortune chance care art sky story music melody rose price bill mark rush
          trace page vision temple bay bridge river sun moon stone innocent precious lucky happy
          blessing minty delight essence legend lesson miracle gift treasure serenity
          """);

  /** Verbs and common nouns: at the beginning "Will they", "Mark my words", "Bill us". */
  private static final Set<String> OPENERS =
      Words.of(
          """
          will may mark bill rob sue pat grant drew chase rush max miles jack frank guy jade hunter
          """);

  /** Never a name in small letters, whatever stands before it. */
  private static final Set<String> NEVER_SMALL =
      Words.of(
          """
          will may can like long best love hope art major well young new just miss still back gets max
          happy
          """);

  /** Of the qualities, what nobody is called at work. */
  private static final Set<String> QUALITIES_ALONE =
      Words.of(
          """
          trust patience care art music price page light truth peace love comfort support chance
          story river sun moon stone gift lesson bill
          """);

  private static final Set<String> DETERMINERS =
      Words.of("the a an of this no every our my their his her");

  private WordNames() {}

  static void mark(NameTokens names) {
    Passage passage = names.passage();
    for (int i = 0; i < passage.size(); i++) {
      if (!names.is(i)
          && !passage.taken(i)
          && Words.WORD_NAMES.contains(passage.plain(i))
          && isName(names, i)) {
        names.add(i);
        if (passage.capital(i)) {
          names.extend(i);
        }
      }
    }
  }

  private static boolean isName(NameTokens names, int i) {
    Passage passage = names.passage();
    String before = passage.near(i, -1);
    if (before.equals("called") || before.equals("named")) {
      return passage.capital(i)
          || (passage.token(i).tag().startsWith("NN") && !Words.COMMON.contains(passage.plain(i)));
    }
    boolean introduced = Surroundings.introduces(passage, i);
    if (!passage.capital(i)) {
      return (introduced && small(passage, i)) || smallAtWork(passage, i);
    }
    if (passage.shouted(i) && names.shoutedSentence(i)) {
      return (introduced && !function(passage, i)) || shoutedPerson(passage, i);
    }
    if (introduced) {
      return true;
    }
    if (thing(passage, i)) {
      return false;
    }
    if (Surroundings.ROLES.contains(before)) {
      return !MonthNames.is(passage.plain(i)) || !before.equals("support");
    }
    if (MonthNames.is(passage.plain(i))) {
      return MonthNames.person(passage, i);
    }
    if (owns(passage, i)) {
      return true;
    }
    if (passage.opens(i)) {
      return opening(passage, i);
    }
    return (passage.token(i).tag().startsWith("NN") && !DETERMINERS.contains(before))
        || (Surroundings.addressed(passage, i) && !function(passage, i));
  }

  /** In small letters: only behind "my daughter" and the like, and never a verb or adverb there. */
  private static boolean small(Passage passage, int i) {
    String before = passage.near(i, -1);
    String owner = before.equals(",") ? "," : passage.near(i, -2);
    return Surroundings.OWNERS.contains(owner)
        && !NEVER_SMALL.contains(passage.plain(i))
        && !function(passage, i);
  }

  /** In small letters, by where somebody works: "and mark from the panel never explained". */
  private static boolean smallAtWork(Passage passage, int i) {
    return Surroundings.works(passage, i)
        && passage.near(i, -1).matches("|and|,|but|then|thanks|thank")
        && passage.token(i).tag().startsWith("NN")
        && !NEVER_SMALL.contains(passage.plain(i))
        && !QUALITIES_ALONE.contains(passage.plain(i))
        && !MonthNames.is(passage.plain(i));
  }

  /** At the beginning of a shouted sentence, before a verb: MASON CANNOT ACCESS THE HALL. */
  private static boolean shoutedPerson(Passage passage, int i) {
    String next = passage.tagNear(i, 1);
    return passage.opens(i)
        && (next.equals("MD") || next.equals("VBZ") || next.equals("VBD"))
        && !OPENERS.contains(passage.plain(i))
        && !QUALITIES.contains(passage.plain(i))
        && !MonthNames.is(passage.plain(i));
  }

  private static boolean function(Passage passage, int i) {
    String tag = passage.token(i).tag();
    return tag.equals("MD")
        || tag.startsWith("V")
        || tag.equals("IN")
        || tag.equals("RB")
        || tag.equals("CC")
        || tag.equals("TO");
  }

  /** Rose Ward, Mark 2, Hope & Co: a thing of that name. */
  private static boolean thing(Passage passage, int i) {
    String after = passage.near(i, 1);
    if (after.equals("'s") && passage.capital(i + 2)) {
      // The Prince's Trust.
      return ListedNames.THINGS.contains(passage.near(i, 2));
    }
    return ListedNames.THINGS.contains(after)
        || (passage.capital(i + 1) && Words.NOT_NAMES.contains(after))
        || (ListedNames.THINGS.contains(passage.plain(i))
            && (passage.capital(i - 1) || passage.near(i, -1).equals("'s")))
        || after.equals("&")
        || (!after.isEmpty() && Character.isDigit(after.charAt(0)));
  }

  private static boolean owns(Passage passage, int i) {
    return passage.near(i, 1).equals("'s")
        && (!QUALITIES.contains(passage.plain(i))
            || Surroundings.OWNED.contains(passage.near(i, 2)));
  }

  /** At the beginning of a sentence, where any word has a capital. */
  private static boolean opening(Passage passage, int i) {
    String word = passage.plain(i);
    String after = passage.near(i, 1);
    boolean acts = Surroundings.ACTS.contains(after) || Surroundings.works(passage, i);
    if (QUALITIES.contains(word) && !OPENERS.contains(word)) {
      return acts || Surroundings.described(passage, i);
    }
    // A verb or a noun at the beginning is followed by a pronoun or a noun, a person by a verb.
    String next = passage.tagNear(i, 1);
    boolean verb = next.equals("VBZ") || next.equals("VBD") || next.equals("MD");
    boolean joined =
        after.equals("and")
            && (passage.capital(i + 2) || Words.FIRST_NAMES.contains(passage.near(i, 2)));
    if (OPENERS.contains(word)) {
      return acts || verb || joined || (after.equals(",") && nounAlone(passage, i));
    }
    return acts || verb || joined || after.equals("who") || after.equals("in");
  }

  private static boolean nounAlone(Passage passage, int i) {
    return passage.token(i).tag().equals("NNP");
  }
}
