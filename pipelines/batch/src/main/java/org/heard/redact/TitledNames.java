package org.heard.redact;

import java.util.Set;

/** Names behind a title or a word of kinship: Mrs Okonkwo, dr kaur, auntie Bev, Nurse Beattie. */
final class TitledNames {
  private static final Set<String> TITLES =
      Words.of(
          """
          mr mr. mrs mrs. ms ms. mx dr dr. prof prof. professor cllr cllr. councillor rev
          rev. reverend mister sir lady lord dame
          """);
  private static final Set<String> RANKS = Set.of("sir", "lady", "lord", "dame");
  private static final Set<String> BEFORE_NAMES =
      Words.of(
          """
          miss nurse sister auntie aunty aunt uncle nan nana nanny nanna granny gran
          grandma grandad granddad grandpa doctor teacher coach pc sergeant judge father
          brother cousin officer constable imam pastor mp matron inspector headteacher
          senco sendco ta ep ot paediatrician consultant caseworker keyworker therapist
          psychologist tutor mum dad madam baby
          """);
  private static final Set<String> VERB_BEFORE_MISS =
      Words.of(
          """
          i we they you to will would and not n't did do often always he she can could
          might must also really don't a near hit or kids children
          """);

  /** What stands before a name in small letters too. */
  private static final Set<String> BEFORE_SMALL =
      Words.of(
          """
          auntie aunty aunt uncle nanny nana cousin senco teacher
          """);

  private TitledNames() {}

  /** Whether a word is a title behind which any name is masked. */
  static boolean title(String word) {
    return TITLES.contains(word) && !RANKS.contains(word);
  }

  static void mark(NameTokens names) {
    Passage passage = names.passage();
    for (int i = 0; i + 1 < passage.size(); i++) {
      if (!passage.sameSentence(i, i + 1)
          && !(passage.plain(i).endsWith(".") && TITLES.contains(passage.plain(i)))) {
        continue;
      }
      int next = i + 1;
      if (passage.plain(next).equals(".")
          && passage.joined(next)
          && (TITLES.contains(passage.plain(i)) || passage.token(i).word().equals("Miss"))) {
        next++;
      }
      if ((TITLES.contains(passage.plain(i)) && titled(names, i, next))
          || (BEFORE_NAMES.contains(passage.plain(i)) && introduced(names, i, next))) {
        names.add(next);
        names.extend(next);
      }
    }
  }

  private static boolean titled(NameTokens names, int title, int next) {
    Passage passage = names.passage();
    if (passage.taken(next)) {
      return false;
    }
    String word = passage.plain(next);
    if (word.matches("\\p{L}\\.?")) {
      boolean small = !passage.capital(title) && !word.equals("i") && !word.equals("a");
      return (passage.capital(next) && !(word.equals("i") && RANKS.contains(passage.plain(title))))
          || (small && !passage.joined(next));
    }
    if (!passage.word(next)
        || word.equals("and")
        || word.equals("or")
        || TITLES.contains(word)
        || TITLES.contains(word + ".")) {
      return false;
    }
    if (RANKS.contains(passage.plain(title))) {
      return passage.capital(title) && passage.capital(next) && names.possible(next);
    }
    if (Set.of("dr", "dr.").contains(passage.plain(title)) && Words.NOT_NAMES.contains(word)) {
      return false;
    }
    if (passage.capital(next)) {
      return !passage.token(next).tag().equals("PRP");
    }
    return NameTokens.known(word) || (!Words.COMMON.contains(word) && names.possible(next));
  }

  private static boolean introduced(NameTokens names, int title, int next) {
    Passage passage = names.passage();
    if ((!names.possible(next)
            && !(passage.capital(next)
                && passage.plain(next).matches("\\p{L}")
                && passage.capital(title)
                && passage.plain(title).equals("miss")))
        || passage.taken(next)) {
      return false;
    }
    String word = passage.plain(next);
    String tag = passage.token(next).tag();
    if (passage.plain(title).equals("miss")) {
      if (VERB_BEFORE_MISS.contains(passage.near(title, -1)) && !passage.capital(title)) {
        return false;
      }
      return passage.capital(next)
          ? passage.capital(title) || NameTokens.known(word)
          : (NameTokens.known(word) && !passage.near(title, -1).isEmpty())
              || (!passage.ordinary(next) && tag.startsWith("NN"));
    }
    if (passage.capital(next)) {
      return tag.startsWith("NN") || NameTokens.known(word) || !passage.ordinary(next);
    }
    return Words.FIRST_NAMES.contains(word)
        || (Words.WORD_NAMES.contains(word)
            && BEFORE_SMALL.contains(passage.plain(title))
            && tag.startsWith("NN")
            && !Words.COMMON.contains(word));
  }
}
