package org.heard.classify;

import java.util.List;
import org.heard.model.QuestionKind;
import org.heard.model.Token;

/**
 * A comment as the classifier sees it: its tokens, cut into clauses, with what stands under a
 * negation, the word classes, and the cues.
 *
 * @param kind the kind of the question that it answers
 * @param tokens tokens of the masked text
 * @param clauses its clauses in order
 * @param negated for each token, whether a negation turns it round
 * @param classes word classes in order
 * @param cues cues in order
 */
record Reading(
    QuestionKind kind,
    List<Token> tokens,
    List<Clause> clauses,
    List<Boolean> negated,
    List<WordClasses.Hit> classes,
    List<CueHit> cues) {
  Reading {
    tokens = List.copyOf(tokens);
    clauses = List.copyOf(clauses);
    negated = List.copyOf(negated);
    classes = List.copyOf(classes);
    cues = List.copyOf(cues);
  }

  /** The number of the clause that holds a token, from 0. */
  int clauseOf(int token) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).holds(token)) {
        return i;
      }
    }
    return 0;
  }
}
