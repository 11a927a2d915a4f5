package org.heard.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.model.Token;

/**
 * Cuts tokens into clauses: at the end of a sentence, at a word of contrast, at a semicolon or
 * dash, and at "and" or "so" where a new subject follows.
 */
final class ClauseReader {
  private static final Set<String> CONTRAST =
      Set.of("but", "however", "although", "though", "yet", "except", "whereas", "unfortunately");
  private static final Set<String> JOINING =
      Set.of("and", "so", "because", "then", "while", "when");
  private static final Set<String> SUBJECT_TAGS = Set.of("PRP", "EX", "DT", "PRP$", "NNP", "NNS");

  /** A cut that would leave less than this on either side is not made. */
  private static final int SHORTEST = 3;

  private ClauseReader() {}

  static List<Clause> read(List<Token> tokens) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    boolean contrast = false;
    for (int i = 1; i < tokens.size(); i++) {
      boolean newSentence = tokens.get(i).sentence() != tokens.get(i - 1).sentence();
      boolean opposed = CONTRAST.contains(tokens.get(i).lemma());
      if (newSentence || (i - from >= SHORTEST && (opposed || cutsHere(tokens, i)))) {
        clauses.add(new Clause(from, i, contrast));
        from = i;
        contrast = opposed;
      } else if (opposed && i - from <= 1) {
        contrast = true;
      }
    }
    if (from < tokens.size()) {
      clauses.add(new Clause(from, tokens.size(), contrast));
    }
    return clauses;
  }

  private static boolean cutsHere(List<Token> tokens, int i) {
    String before = tokens.get(i - 1).word();
    if (before.equals(";") || before.equals("-") || before.equals("–") || before.equals("—")) {
      return hasRoom(tokens, i);
    }
    return JOINING.contains(tokens.get(i).lemma())
        && hasRoom(tokens, i)
        && SUBJECT_TAGS.contains(tokens.get(i + 1).tag());
  }

  private static boolean hasRoom(List<Token> tokens, int i) {
    int last = i + SHORTEST;
    return last < tokens.size() && tokens.get(last).sentence() == tokens.get(i).sentence();
  }
}
