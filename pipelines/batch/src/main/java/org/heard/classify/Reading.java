package org.heard.classify;

import java.util.ArrayList;
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

  /** The part from a token to behind another, as if it were all that had been said. */
  Reading part(int first, int end) {
    List<Clause> cut = new ArrayList<>();
    for (Clause clause : clauses) {
      int from = Math.max(first, clause.first());
      int to = Math.min(end, clause.end());
      if (from < to) {
        cut.add(new Clause(from - first, to - first, clause.afterContrast()));
      }
    }
    List<WordClasses.Hit> hits = new ArrayList<>();
    for (WordClasses.Hit hit : classes) {
      if (hit.first() >= first && hit.last() < end) {
        hits.add(new WordClasses.Hit(hit.name(), hit.first() - first, hit.last() - first));
      }
    }
    List<CueHit> fired = new ArrayList<>();
    for (CueHit hit : cues) {
      if (hit.match().firstToken() >= first && hit.match().lastToken() < end) {
        fired.add(hit);
      }
    }
    return new Reading(
        kind, tokens.subList(first, end), cut, negated.subList(first, end), hits, fired);
  }
}
