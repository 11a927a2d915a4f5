package org.heard.classify;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.heard.model.Token;

/**
 * Which tokens stand under a negation. Two negations cancel: in "I cannot say that nobody listened"
 * the last word is not negated.
 */
final class NegationScope {
  private static final Set<String> NEGATORS =
      Set.of(
          "not",
          "never",
          "no",
          "nobody",
          "nothing",
          "none",
          "nowhere",
          "neither",
          "nor",
          "without",
          "hardly",
          "barely",
          "rarely",
          "scarcely",
          "seldom",
          "dont",
          "didnt",
          "wont",
          "cant",
          "isnt",
          "wasnt",
          "havent",
          "hasnt",
          "doesnt",
          "couldnt",
          "wouldnt",
          "shouldnt",
          "werent",
          "arent",
          "noone",
          "lack",
          "fail",
          "refuse",
          "unable",
          "cannot",
          "nt");

  /** A negation reaches this many tokens, and never past its clause. */
  private static final int REACH = 7;

  private NegationScope() {}

  static boolean negates(Token token) {
    return NEGATORS.contains(token.lemma());
  }

  /** For each token, whether an odd number of negations reaches it. */
  static boolean[] read(List<Token> tokens, List<Clause> clauses) {
    boolean[] negated = new boolean[tokens.size()];
    for (Clause clause : clauses) {
      int[] starts = new int[clause.end() - clause.first()];
      int count = 0;
      for (int i = clause.first(); i < clause.end(); i++) {
        int position = i;
        long reaching =
            Arrays.stream(starts, 0, count).filter(start -> position - start <= REACH).count();
        negated[i] = reaching % 2 == 1;
        if (negates(tokens.get(i)) && !isIdiom(tokens, i)) {
          starts[count++] = i;
        }
      }
    }
    return negated;
  }

  /** "Not only", "no doubt" and "no problem" deny nothing. */
  private static boolean isIdiom(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    return switch (tokens.get(i + 1).lemma()) {
      case "only", "just", "doubt", "problem", "wonder", "matter" -> true;
      default -> false;
    };
  }
}
