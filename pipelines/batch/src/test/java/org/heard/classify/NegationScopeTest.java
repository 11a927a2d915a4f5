package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.heard.language.LanguagePipeline;
import org.heard.model.Token;
import org.junit.jupiter.api.Test;

class NegationScopeTest {
  private static boolean negated(String text, String word) {
    List<Token> tokens = LanguagePipeline.shared().tokens(text).tokens();
    boolean[] negated = NegationScope.read(tokens, ClauseReader.read(tokens));
    for (int i = 0; i < negated.length; i++) {
      if (tokens.get(i).word().equals(word)) {
        return negated[i];
      }
    }
    throw new AssertionError("no such word: " + word);
  }

  @Test
  void negation_turnsWhatFollows() {
    assertEquals(true, negated("They did not listen to us.", "listen"));
    assertEquals(true, negated("Nobody ever asked him.", "asked"));
  }

  @Test
  void twoNegations_cancel() {
    assertEquals(false, negated("I can't say that nobody listened.", "listened"));
  }

  @Test
  void negation_endsWithItsClause() {
    assertEquals(false, negated("They did not ring us but the nurse listened.", "listened"));
  }

  @Test
  void idiom_deniesNothing() {
    assertEquals(false, negated("They not only listened, they acted.", "listened"));
  }
}
