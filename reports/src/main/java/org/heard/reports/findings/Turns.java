package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.heard.model.Source;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.statistics.ChangeWord;

/** Compares two quarters' findings word by word. */
final class Turns {
  private Turns() {}

  /**
   * The words that differ.
   *
   * @param said what is said of a change today
   */
  static List<Turn> between(
      QuarterFindings before, QuarterFindings now, Function<ExactChange, ChangeWord> said) {
    List<Turn> turns = new ArrayList<>();
    words(Turn.Kind.HEADLINE, before.changes().headline(), now.changes().headline(), said, turns);
    words(Turn.Kind.MESSAGE, before.changes().messages(), now.changes().messages(), said, turns);
    for (int i = 0; i < now.commitments().size(); i++) {
      CommitmentFinding<Fraction> commitment = now.commitments().get(i);
      Coverage then = survey(before.commitments().get(i));
      Coverage today = survey(commitment);
      if (then != today) {
        turns.add(new Turn(commitment.id(), Turn.Kind.COVERAGE, then.word(), today.word()));
      }
    }
    return turns;
  }

  private static void words(
      Turn.Kind kind,
      List<ExactChange> before,
      List<ExactChange> now,
      Function<ExactChange, ChangeWord> said,
      List<Turn> turns) {
    for (int i = 0; i < now.size(); i++) {
      // What of the quarter before is hidden is not looked at again: only a steady word is told.
      String then = before.get(i).steadyWord().words();
      String today = said.apply(now.get(i)).words();
      if (!then.equals(today)) {
        turns.add(new Turn(now.get(i).change().id(), kind, then, today));
      }
    }
  }

  private static Coverage survey(CommitmentFinding<Fraction> commitment) {
    return commitment.bySource().stream()
        .filter(each -> each.source() == Source.SURVEY)
        .map(StanceFinding::coverage)
        .findFirst()
        .orElse(Coverage.NO_EVIDENCE);
  }
}
