package org.heard.language;

import java.util.ArrayList;
import java.util.List;
import org.heard.charter.Charter;
import org.heard.charter.Cue;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;

/** Proves a charter's cues by their own examples. */
public final class CueExamples {
  private CueExamples() {}

  /**
   * Runs every cue on its two examples.
   *
   * @return a problem with file and line for each pattern that cannot be read, each cue that does
   *     not fire on its {@code fires} text, and each that fires on its {@code quiet} text; empty
   *     where all is well; in the order of the cues
   */
  public static List<Problem> check(Charter charter) {
    return charter.cues().parallelStream().flatMap(cue -> check(cue).stream()).toList();
  }

  private static List<Problem> check(Cue cue) {
    CueMatcher matcher;
    try {
      matcher = new CueMatcher(List.of(cue));
    } catch (ConfigurationException unreadable) {
      return unreadable.problems();
    }
    LanguagePipeline pipeline = LanguagePipeline.shared();
    List<Problem> problems = new ArrayList<>();
    if (matcher.match(pipeline.tokens(cue.fires()).tokens()).isEmpty()) {
      problems.add(problem(cue, "fires", "does not fire on its example (expected a match)"));
    }
    if (!matcher.match(pipeline.tokens(cue.quiet()).tokens()).isEmpty()) {
      problems.add(problem(cue, "quiet", "fires on its counter-example (expected no match)"));
    }
    return problems;
  }

  private static Problem problem(Cue cue, String column, String what) {
    return new Problem(
        cue.file(), cue.line(), "column \"" + column + "\": cue \"" + cue.id() + "\" " + what);
  }
}
