package org.heard.classify;

import java.util.ArrayList;
import java.util.List;
import org.heard.charter.Charter;
import org.heard.language.CueMatcher;
import org.heard.model.QuestionKind;
import org.heard.model.Token;

/** Reads tokens into clauses, negations, word classes and cues. */
final class CommentReader {
  private final CueReader cues;

  CommentReader(Charter charter) {
    cues = new CueReader(new CueMatcher(charter.cues()));
  }

  Reading read(List<Token> tokens, QuestionKind kind) {
    List<Clause> clauses = ClauseReader.read(tokens);
    boolean[] negated = NegationScope.read(tokens, clauses);
    List<Boolean> flags = new ArrayList<>(negated.length);
    for (boolean each : negated) {
      flags.add(each);
    }
    return new Reading(
        kind,
        tokens,
        clauses,
        flags,
        WordClasses.shared().read(tokens),
        cues.read(tokens, clauses, negated));
  }
}
