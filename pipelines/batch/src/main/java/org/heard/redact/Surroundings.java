package org.heard.redact;

import java.util.Set;

/** Words that stand beside names of persons. */
final class Surroundings {
  /** Relations: my daughter X. */
  static final Set<String> KIN =
      Words.of(
          """
          son daughter brother sister boy girl lad child grandson granddaughter nephew niece husband
          wife partner mum dad mother father mam cousin friend stepson stepdaughter twin twins girls
          boys sons daughters baby toddler teen teenager lass ex uncle auntie aunty kid grandma
          grandad nan youngest eldest oldest
          """);

  /** What people do for a living here: the SENCO, X. */
  static final Set<String> ROLES =
      Words.of(
          """
          senco sendco teacher ta caseworker keyworker worker officer manager therapist psychologist
          ep ot salt slt nurse doctor paediatrician consultant head headteacher deputy tutor driver
          escort assistant coordinator lead receptionist advisor adviser mentor physio carer lady guy
          man woman chair colleague practitioner solicitor advocate lsa elsa staff gp psychiatrist
          specialist called named coach chap bloke clerk secretary governor director councillor mp
          support 1:1 one-to-one
          """);

  /** Whose it is: my daughter, a year old daughter, Sam's daughter. */
  static final Set<String> OWNERS =
      Words.of("my our her his their your 's , old year younger older eldest youngest");

  /** What only a person owns: X's plan. */
  static final Set<String> OWNED =
      Words.of(
          """
          mum mums dad mother father parents plan ehcp needs school teacher ta case file behaviour
          anxiety placement place support funding class life education brother sister senco diagnosis
          autism assessment chair transport story voice views experience friends family health
          progress speech future birthday medication caseworker therapist one keyworker
          """);

  /** What only a person does; "was", "has" and the like are not here. */
  static final Set<String> ACTS =
      Words.of(
          """
          said says told tells rang rings phoned called calls listened listens helped helps wrote
          writes asked asks understood understands loves loved likes hates hated needs needed
          struggles struggled can't cannot doesn't didn't hasn't hadn't knows knew explained explains
          cries cried refuses refused wants wanted sat sits met visited joined thinks feels felt tried
          tries deserves promised agreed apologised emailed emails texted supported supports managed
          manages stayed attends attended sorted spotted noticed replied answered suggested smiles
          thrives
          """);

  /** Verbs that people and things have alike. */
  private static final Set<String> BE = Set.of("has", "had", "did", "does", "is", "was");

  /** Behind those verbs, what only a person is. */
  private static final Set<String> PERSONAL =
      Words.of(
          """
          n't been really always so such amazing brilliant lovely kind rude diagnosed autistic told
          moved excluded sent non-verbal nonverbal
          """);

  /** How old a child is. */
  private static final Set<String> AGES =
      Words.of(
          """
          four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
          seventeen eighteen nineteen
          """);

  /** What is done to a person: we asked X. */
  private static final Set<String> DONE_TO =
      Words.of("asked told met saw thanked emailed phoned rang texted thank thanks trust ask tell");

  private Surroundings() {}

  /** Whether kin or a role stands before a token, or before a comma before it. */
  static boolean introduces(Passage passage, int i) {
    String before = passage.near(i, -1);
    String second = passage.near(i, -2);
    return KIN.contains(before)
        || (before.equals(",")
            && (KIN.contains(second) || (ROLES.contains(second) && passage.capital(i))));
  }

  /** Whether somebody speaks to or of a token as to a person: we asked X, thank you X. */
  static boolean addressed(Passage passage, int i) {
    String before = passage.near(i, -1);
    return DONE_TO.contains(before)
        || (before.equals("you") && passage.near(i, -2).equals("thank"));
  }

  /** Whether what follows describes a person: X is 7, X was diagnosed. */
  static boolean described(Passage passage, int i) {
    String what = passage.near(i, 2);
    return BE.contains(passage.near(i, 1))
        && (PERSONAL.contains(what)
            || AGES.contains(what)
            || (!what.isEmpty() && Character.isDigit(what.charAt(0))));
  }

  /** Whether "at the …", "from SENDIASS" follows a token: where somebody works. */
  static boolean works(Passage passage, int i) {
    String after = passage.near(i, 1);
    String place = passage.near(i, 2);
    boolean service = Words.NOT_NAMES.contains(place) && !MonthNames.is(place);
    return (after.equals("at") && (service || place.equals("the") || place.equals("our")))
        || (after.equals("from") && (service || (place.equals("the") && team(passage, i))));
  }

  private static boolean team(Passage passage, int i) {
    return Words.NOT_NAMES.contains(passage.near(i, 3))
        || ListedNames.THINGS.contains(passage.near(i, 3));
  }
}
