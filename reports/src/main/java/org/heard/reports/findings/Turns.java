package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.List;
import org.heard.model.Source;
import org.heard.reports.disclosure.Fraction;

/** Compares two quarters' findings word by word. */
final class Turns {
  private Turns() {}

  static List<Turn> between(QuarterFindings before, QuarterFindings now) {
    List<Turn> turns = new ArrayList<>();
    words(Turn.Kind.HEADLINE, before.changes().headline(), now.changes().headline(), turns);
    words(Turn.Kind.MESSAGE, before.changes().messages(), now.changes().messages(), turns);
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
      Turn.Kind kind, List<ExactChange> before, List<ExactChange> now, List<Turn> turns) {
    for (int i = 0; i < now.size(); i++) {
      String then = before.get(i).change().word().words();
      String today = now.get(i).change().word().words();
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
