package org.heard.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heard.charter.Charter;
import org.heard.charter.Cue;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.heard.model.Stance;
import org.junit.jupiter.api.Test;

class CueMatcherTest {
  private static Cue cue(String pattern, String fires, String quiet) {
    return new Cue("c-1", "m1.1", Stance.BREACHED, pattern, fires, quiet, "cues.csv", 7);
  }

  private static List<CueMatch> match(String pattern, String text) {
    return new CueMatcher(List.of(cue(pattern, "", "")))
        .match(LanguagePipeline.shared().tokens(text).tokens());
  }

  @Test
  void lemmaPattern_capitalsAndCurlyApostrophe_matchesWithOffsets() {
    String text = "It was fine. They DIDN’T listen to us";
    List<CueMatch> matches = match("[{lemma:not}] [{lemma:listen}]", text);
    assertEquals(1, matches.size());
    assertEquals("N’T listen", text.substring(matches.get(0).start(), matches.get(0).end()));
  }

  @Test
  void pattern_acrossSentences_doesNotMatch() {
    assertEquals(List.of(), match("/fine/ []? /they/", "It was fine. They went."));
  }

  @Test
  void maskPattern_maskInText_matchesAsOneToken() {
    assertEquals(
        1, match("[{ner:person}] [{lemma:listen}]", "I said that [person 12] listens.").size());
  }

  @Test
  void brokenPattern_compiled_isAProblemWithFileAndLine() {
    ConfigurationException problem =
        assertThrows(ConfigurationException.class, () -> match("[{lemma:", "x"));
    assertEquals("cues.csv", problem.problems().get(0).file());
    assertEquals(7, problem.problems().get(0).line());
  }

  private static List<Problem> check(Cue cue) {
    return CueExamples.check(
        new Charter("c", "C", "1", "", "", "", "project", List.of(), List.of(cue)));
  }

  @Test
  void examples_firesAndQuiet_haveNoProblem() {
    assertEquals(List.of(), check(cue("/never/ /rang/", "They never rang us", "They rang us")));
  }

  @Test
  void examples_bothWrong_areTwoProblems() {
    List<Problem> problems = check(cue("/rang/", "They never called", "They rang us"));
    assertEquals(2, problems.size());
    assertTrue(problems.get(0).toString().startsWith("cues.csv line 7: column \"fires\""));
  }
}
