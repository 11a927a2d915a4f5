package org.heard.redact;

import java.util.Set;

/** Names that are words too (Grace, Will, Hope, April): only the words around them can tell. */
final class WordNames {
  private static final Set<String> MONTHS =
      Words.of(
"""
april may june august summer autumn winter spring january easter christmas
monday tuesday wednesday sunday season july
""");
  private static final Set<String> BEFORE_MONTHS =
      Words.of(
"""
in since last this next until till by from to of early late mid before after
during every each and or through th st rd nd on end around about for between
beginning - / the half again was is
""");

  /** Qualities: "Hope is all we have" names nobody; "Hope rang us" does. */
  private static final Set<String> QUALITIES =
      Words.of(
"""
hope faith grace joy trust patience charity justice honour honor peace love
liberty unity mercy courage happiness harmony promise comfort glory light truth
wisdom virtue purity solace victory fortune chance care art sky star story music
melody rose law price bill mark rush trace page vision temple bay bridge field
forest river rain sun moon stone well innocent precious lucky happy blessing
minister minty delight essence legend lesson miracle gift dream treasure
serenity equality
""");

  private static final Set<String> DOES =
      Words.of(
"""
said says told tells rang rings phoned called calls listened listens helped
helps came comes went goes wrote writes asked asks understood understands loves
loved likes hates hated needs needed starts started struggles struggled can't
cannot does did doesn't didn't has had hasn't hadn't knows knew explained
explains cries cried refuses refused wants wanted gets got gave gives took takes
made makes sat sits met visited left joined ran runs spent thinks feels felt
tried tries deserves promised agreed apologised emailed emails texted supported
supports really never always works worked managed manages stayed attends
attended sent sorted was is would could and from at who in also
""");

  static final Set<String> KIN =
      Words.of(
"""
son daughter brother sister boy girl lad child grandson granddaughter nephew
niece husband wife partner mum dad mother father mam cousin friend stepson
stepdaughter twin twins girls boys sons daughters baby toddler teen teenager
lass ex uncle auntie aunty kid grandma grandad nan youngest eldest oldest
""");
  static final Set<String> ROLES =
      Words.of(
"""
senco sendco teacher ta caseworker keyworker worker officer manager therapist
psychologist ep ot salt slt nurse doctor paediatrician consultant head
headteacher deputy tutor driver escort assistant coordinator lead receptionist
advisor adviser mentor physio carer lady guy man woman chair colleague
practitioner solicitor advocate lsa elsa staff gp psychiatrist specialist called
named coach chap bloke clerk secretary governor director councillor mp support
1:1 one-to-one
""");

  private WordNames() {}

  static void mark(NameTokens names) {
    Passage passage = names.passage();
    for (int i = 0; i < passage.size(); i++) {
      String word = passage.plain(i);
      if (!names.is(i)
          && !passage.taken(i)
          && Words.WORD_NAMES.contains(word)
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
    String word = passage.plain(i);
    String before = passage.near(i, -1);
    String after = passage.near(i, 1);
    if (before.equals("called") || before.equals("named")) {
      return passage.capital(i)
          || (passage.token(i).tag().startsWith("NN") && !Words.COMMON.contains(word));
    }
    boolean introduced =
        KIN.contains(before)
            || (before.equals(",")
                && (KIN.contains(passage.near(i, -2))
                    || (ROLES.contains(passage.near(i, -2)) && passage.capital(i))));
    if (!passage.capital(i)) {
      // Small letters: only behind "my daughter" and the like, and never a verb or adverb there.
      return introduced
          && Words.of(
"""
my our her his their your 's , old year younger older eldest youngest
""")
              .contains(before.equals(",") ? "," : passage.near(i, -2))
          && !Words.of(
"""
will may can like long best love hope art major well young new just miss still
back gets max happy
""")
              .contains(word)
          && !passage.token(i).tag().matches("MD|VB[PZDGN]?|IN|RB|CC|TO");
    }
    if (passage.shouted(i) && names.shoutedSentence(i)) {
      return introduced && !passage.token(i).tag().matches("MD|VB.?|IN|RB");
    }
    boolean thing =
        (passage.sameSentence(i, i + 1)
                && (ListedNames.THINGS.contains(after)
                    || (passage.capital(i + 1) && Words.NOT_NAMES.contains(after))))
            || (ListedNames.THINGS.contains(word) && passage.capital(i - 1))
            || after.equals("&")
            || after.matches("\\d+.*");
    if (thing && !introduced) {
      return false;
    }
    if (introduced || ROLES.contains(before)) {
      return !MONTHS.contains(word) || !before.equals("support");
    }
    if (MONTHS.contains(word)) {
      return month(passage, i, after, before);
    }
    if (after.equals("'s") && !QUALITIES.contains(word)) {
      return true;
    }
    if (passage.opens(i)) {
      return opening(passage, i, word, after);
    }
    String tag = passage.token(i).tag();
    return tag.startsWith("NN")
        && !Words.of(
"""
the a an of this no every our my their his her
""")
            .contains(before);
  }

  private static boolean month(Passage passage, int i, String after, String before) {
    if (!before.isEmpty() && Character.isDigit(before.charAt(0))) {
      return false;
    }
    if (BEFORE_MONTHS.contains(before)
        && !before.equals("and")
        && !before.equals("to")
        && !before.equals("for")
        && !before.equals("from")) {
      return false;
    }
    boolean acts =
        DOES.contains(after)
            && !Words.of(
"""
was is and in at had would could did does never has really also always came left
""")
                .contains(after);
    boolean placed =
        after.equals("from")
            && passage.near(i, 2).matches("the|our|my|early|sendiass|camhs|social|send");
    if (after.equals("at") && passage.near(i, 2).matches("the|school|camhs|sendiass")) {
      placed = true;
    }
    boolean thanks =
        before.equals("to")
            && passage.near(i, -2).matches("thanks|thank|you|spoke|talked|grateful|spoken");
    return (acts && passage.token(i).tag().startsWith("N"))
        || (placed && !before.equals("and"))
        || thanks;
  }

  private static boolean opening(Passage passage, int i, String word, String after) {
    String next = passage.tagNear(i, 1);
    if (word.equals("will")
        || word.equals("may")
        || word.equals("mark")
        || word.equals("bill")
        || word.equals("rob")
        || word.equals("sue")
        || word.equals("pat")
        || word.equals("grant")
        || word.equals("drew")
        || word.equals("chase")
        || word.equals("rush")
        || word.equals("max")
        || word.equals("miles")
        || word.equals("jack")
        || word.equals("frank")
        || word.equals("guy")
        || word.equals("jade")
        || word.equals("hunter")) {
      // A verb or a noun at the beginning is followed by a pronoun or a noun, a person by a verb.
      return (DOES.contains(after) && !Set.of("in", "never", "always", "really").contains(after))
          || next.equals("VBZ")
          || next.equals("VBD")
          || next.equals("MD")
          || (after.equals(",") && passage.token(i).tag().equals("NNP"));
    }
    if (QUALITIES.contains(word)) {
      return (DOES.contains(after)
              && !Words.of(
"""
is was in and from has had would could does did also never always really comes
went goes left came made makes takes gives gets
""")
                  .contains(after))
          || (after.equals("at")
              && passage.near(i, 2).matches("the|school|camhs|sendiass|our|his|her"))
          || (after.matches("has|had|did|does|is|was")
              && passage
                  .near(i, 2)
                  .matches(
                      "n't|not|been|really|always|so|such|amazing|brilliant|lovely|kind|rude|[0-9]+|diagnosed|autistic|told|moved|excluded|sent|left|a")
              && !(passage.near(i, 2).matches("not|a|so") && after.equals("is")));
    }
    return DOES.contains(after)
        || next.equals("VBZ")
        || next.equals("VBD")
        || next.equals("MD")
        || after.equals("'s");
  }
}
