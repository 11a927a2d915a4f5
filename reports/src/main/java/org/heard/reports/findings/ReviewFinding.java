package org.heard.reports.findings;

import java.util.List;
import java.util.Optional;
import org.heard.model.Dispute;
import org.heard.reports.reliability.Verdict;
import org.heard.reports.reliability.WeighedAgreement;
import org.heard.reports.reliability.WeighedRatio;

/**
 * What people's review of comments came to. It holds figures of comments in the sample, none of
 * families, and no words of anybody but those of recorded decisions.
 *
 * @param reviewers how many people labelled
 * @param comments how many comments they labelled
 * @param overruled comments of which people changed at least one label
 * @param between agreement of people with people, in the order of the questions
 * @param labels how well the program finds each label, in the order of the questions
 * @param disputes how often somebody said "this is not what was meant"
 * @param answered how many of these have a recorded decision
 * @param listed each dispute with its answer
 * @param takenOut comments that were taken out on request
 */
public record ReviewFinding(
    int reviewers,
    int comments,
    Published<Long> overruled,
    List<Between> between,
    List<LabelCheck> labels,
    Published<Long> disputes,
    Published<Long> answered,
    List<Dispute> listed,
    Published<Long> takenOut) {
  public ReviewFinding {
    between = List.copyOf(between);
    labels = List.copyOf(labels);
    listed = List.copyOf(listed);
  }

  /**
   * How far people agree with each other on one question.
   *
   * @param variable {@code heard} or the id of a message
   * @param agreement Krippendorff's alpha by the sample's weights
   */
  public record Between(String variable, WeighedAgreement agreement) {}

  /**
   * How well the program finds one label.
   *
   * @param variable {@code heard} or the id of a message
   * @param label the label's word
   * @param figures hidden where too few comments carry the label
   */
  public record LabelCheck(String variable, String label, Published<Figures> figures) {}

  /**
   * The figures of one label, all by the sample's weights.
   *
   * @param cases comments that people gave it, rounded
   * @param alpha agreement of people and program on it
   * @param prevalence share of comments that people give it, rounded
   * @param precision share of the program's that people give too
   * @param recall share of people's that the program gives too
   * @param f1 both in one
   * @param verdict whether it may lead to a conclusion here
   */
  public record Figures(
      long cases,
      WeighedAgreement alpha,
      WeighedRatio prevalence,
      Optional<WeighedRatio> precision,
      Optional<WeighedRatio> recall,
      Optional<WeighedRatio> f1,
      Verdict verdict) {}
}
