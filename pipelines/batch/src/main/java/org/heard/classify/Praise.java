package org.heard.classify;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.model.QuestionKind;
import org.heard.model.Stance;
import org.heard.model.Token;

/**
 * Plain praise, which survey answers are full of and our texts are not: "Nothing, excellent
 * service", "Very good". Answers to questions only. It is read by the word classes alone.
 */
final class Praise {
  private static final Set<String> OPENINGS = Set.of("nothing", "no", "none", "nope", "not", "nah");
  private static final Set<String> PRAISING = Set.of("POSITIVE", "THANK", "KIND");
  private static final Set<String> BLAMING =
      Set.of(
          "NEGATIVE",
          "RUDE",
          "NOSUPPORT",
          "DELAY",
          "WAIT",
          "WORSE",
          "NOTLISTEN",
          "NOREPLY",
          "UNREACHED",
          "NOTINFORM",
          "MISTAKE",
          "WISH",
          "FEW",
          "NOTRUST",
          "DISHONEST",
          "SARCASM");
  private static final Set<String> CONTRAST =
      Set.of("but", "however", "although", "though", "except", "only", "wish", "if");

  /** Ways to say that nothing could be better, in dictionary forms. */
  private static final Pattern NO_BETTER =
      Pattern.compile(
          " (?:(?:can|could|would) not|cant|couldnt|wouldnt|never) (?:\\S+ ){0,7}?"
              + "(?:better|improve|improved|fault|complain) "
              + "| nothing (?:\\S+ )?(?:to|could|can|need|would|should) (?:\\S+ ){0,4}?"
              + "(?:improve|improved|better|change|complain|fault) "
              + "| not (?:\\S+ ){0,3}?anything (?:\\S+ ){0,6}?(?:improve|improved|better|change) "
              + "| (?:no|without|any) (?:complaint|fault|complain) "
              + "| no (?:improvement|change) need | no need to (?:improve|change) "
              + "| nothing (?:go|be) wrong | would not change "
              + "| never let (?:we|I|i|me|us) down ");

  private static final int LONGEST = 30;

  private Praise() {}

  /** Whether a comment says nothing but that all was well. */
  static boolean plain(Reading reading) {
    List<Token> tokens = reading.tokens();
    if (reading.kind() == QuestionKind.NONE
        || tokens.isEmpty()
        || tokens.size() > LONGEST
        || tokens.stream().anyMatch(token -> CONTRAST.contains(token.lemma()))) {
      return false;
    }
    if (NO_BETTER.matcher(lemmas(tokens)).find()) {
      return true;
    }
    boolean opening = reading.kind() != QuestionKind.WHAT_GOOD && opens(tokens);
    for (CueHit hit : reading.cues()) {
      // A cue that begins with the opening, as in "Nothing excellent service", has misread it.
      if (hit.stance() == Stance.BREACHED && !(opening && hit.match().firstToken() == 0)) {
        return false;
      }
    }
    boolean[] negated = negated(reading, opening);
    boolean praise = false;
    for (WordClasses.Hit hit : reading.classes()) {
      boolean praising = PRAISING.contains(hit.name());
      if (praising && negated[hit.first()]) {
        return false;
      }
      if (BLAMING.contains(hit.name()) && hit.first() > 0) {
        return false;
      }
      praise |= praising;
    }
    return praise;
  }

  /** "Nothing" or "no" as an answer of its own; "no better" and "not good" are none. */
  private static boolean opens(List<Token> tokens) {
    String first = tokens.get(0).lemma();
    boolean denies =
        (first.equals("no") || first.equals("not"))
            && tokens.size() > 1
            && (tokens.get(1).tag().startsWith("JJ") || tokens.get(1).tag().startsWith("RB"));
    return OPENINGS.contains(first) && !denies;
  }

  /** Dictionary forms, but for "better", whose form is "good" or "well". */
  private static String lemmas(List<Token> tokens) {
    return tokens.stream()
        .map(token -> token.word().equalsIgnoreCase("better") ? "better" : token.lemma())
        .collect(Collectors.joining(" ", " ", " "));
  }

  /** An opening "nothing" answers the question and denies nothing behind it. */
  private static boolean[] negated(Reading reading, boolean opening) {
    List<Token> tokens = reading.tokens();
    int from = opening ? 1 : 0;
    List<Token> rest = tokens.subList(from, tokens.size());
    boolean[] found = NegationScope.read(rest, ClauseReader.read(rest));
    boolean[] negated = new boolean[tokens.size()];
    System.arraycopy(found, 0, negated, from, found.length);
    return negated;
  }
}
