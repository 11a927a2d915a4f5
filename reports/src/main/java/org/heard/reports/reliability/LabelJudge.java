package org.heard.reports.reliability;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.heard.model.MeasuredLabel;
import org.heard.model.ReviewedComment;

/**
 * Says of each label whether it may lead to a conclusion. People's review of this project decides
 * where it holds enough cases; else the model's figures on test texts, which is said.
 *
 * <p>Labels that a reviewer gave after seeing the machine's own are left out: they would agree too
 * well. So are comments whose chance of being drawn is not known.
 */
public final class LabelJudge {
  private final Gate gate;
  private final List<ReviewedComment> reviewed;
  private final List<MeasuredLabel> measured;

  /** With all that is known. */
  public LabelJudge(Gate gate, List<ReviewedComment> reviewed, List<MeasuredLabel> measured) {
    this.gate = gate;
    this.reviewed =
        reviewed.stream()
            .filter(each -> each.weight() > 0)
            .filter(each -> each.answers().stream().anyMatch(answer -> !answer.sawMachine()))
            .toList();
    this.measured = List.copyOf(measured);
  }

  /** The standing of one label. */
  public LabelStanding judge(String variable, String label) {
    Optional<LabelStanding> here = here(variable, label);
    if (here.isPresent() && here.get().verdict() != Verdict.TOO_FEW) {
      return here.get();
    }
    return elsewhere(variable, label).or(() -> here).orElse(LabelStanding.unknown(variable, label));
  }

  private Optional<LabelStanding> here(String variable, String label) {
    List<ReviewedComment> both =
        reviewed.stream()
            .filter(each -> each.people().containsKey(variable))
            .filter(each -> each.machine().containsKey(variable))
            .toList();
    if (both.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        standing(variable, label, Checked.HERE, WeightedHits.of(variable, label, both)));
  }

  private Optional<LabelStanding> elsewhere(String variable, String label) {
    return measured.stream()
        .filter(each -> each.variable().equals(variable) && each.label().equals(label))
        .findFirst()
        .map(
            each ->
                standing(
                    variable,
                    label,
                    Checked.ELSEWHERE,
                    new WeightedHits(
                        each.right() + each.missed(),
                        each.right(),
                        each.wrong(),
                        each.missed(),
                        each.comments())));
  }

  private LabelStanding standing(
      String variable, String label, Checked checked, WeightedHits hits) {
    return new LabelStanding(
        variable,
        label,
        checked,
        hits.cases(),
        hits.alpha(),
        OptionalDouble.of(hits.f1()),
        hits.sensitivity(),
        hits.specificity(),
        gate.judge(hits.cases(), hits.alpha(), hits.f1()));
  }
}
