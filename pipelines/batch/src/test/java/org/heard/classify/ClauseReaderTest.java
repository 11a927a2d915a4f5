package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.heard.language.LanguagePipeline;
import org.heard.model.Token;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {
  private static List<String> clauses(String text) {
    List<Token> tokens = LanguagePipeline.shared().tokens(text).tokens();
    return ClauseReader.read(tokens).stream()
        .map(
            clause ->
                text.substring(
                    tokens.get(clause.first()).start(), tokens.get(clause.end() - 1).end()))
        .toList();
  }

  @Test
  void contrast_startsAClause() {
    assertEquals(
        List.of("The staff were kind", "but we waited a year."),
        clauses("The staff were kind but we waited a year."));
  }

  @Test
  void sentence_isAClause() {
    assertEquals(
        List.of("They listened.", "Nothing changed."), clauses("They listened. Nothing changed."));
  }

  @Test
  void joinedNouns_stayTogether() {
    assertEquals(
        List.of("Parents and carers were pleased."), clauses("Parents and carers were pleased."));
  }

  @Test
  void clauses_coverEveryToken() {
    String text = "We rang; nobody came, so he went home and we waited - again.";
    List<Token> tokens = LanguagePipeline.shared().tokens(text).tokens();
    int next = 0;
    for (Clause clause : ClauseReader.read(tokens)) {
      assertEquals(next, clause.first());
      next = clause.end();
    }
    assertEquals(tokens.size(), next);
  }
}
