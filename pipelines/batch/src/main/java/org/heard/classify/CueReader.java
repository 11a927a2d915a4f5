package org.heard.classify;

import java.util.ArrayList;
import java.util.List;
import org.heard.language.CueMatch;
import org.heard.language.CueMatcher;
import org.heard.model.Stance;
import org.heard.model.Token;

/** Finds a charter's cues in a comment and reads each with the negation before it. */
final class CueReader {
  private final CueMatcher matcher;

  CueReader(CueMatcher matcher) {
    this.matcher = matcher;
  }

  List<CueHit> read(List<Token> tokens, List<Clause> clauses, boolean[] negated) {
    List<CueHit> hits = new ArrayList<>();
    for (CueMatch match : matcher.match(tokens)) {
      Stance stance = match.cue().stance();
      hits.add(
          new CueHit(
              match,
              negated[match.firstToken()] ? turned(stance) : stance,
              clauseOf(match.firstToken(), clauses)));
    }
    return hits;
  }

  private static Stance turned(Stance stance) {
    return switch (stance) {
      case UPHELD -> Stance.BREACHED;
      case BREACHED -> Stance.UPHELD;
      case MENTIONED, ABSENT -> stance;
    };
  }

  private static int clauseOf(int token, List<Clause> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).holds(token)) {
        return i;
      }
    }
    return 0;
  }
}
