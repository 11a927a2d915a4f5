package org.heard.reports.findings;

import java.util.List;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.disclosure.PrintedFigure;

/**
 * Everything that one quarter's report says, on exact counts. Restricted: it never leaves the
 * program; {@link PublishedFindings} does.
 *
 * @param quarter the report's quarter
 * @param hasData whether any file gave data of that quarter
 * @param headline do families feel heard?
 * @param messages in charter order
 * @param commitments in charter order
 * @param changes what changed
 * @param groups who answered, by dimension and group
 * @param complaints how complaints were dealt with
 * @param scoring how much text was read, by source
 * @param received items received per source and quarter
 * @param sources the sources that there is data of
 */
public record QuarterFindings(
    Quarter quarter,
    boolean hasData,
    Headline<Fraction> headline,
    List<MessageFinding<Fraction>> messages,
    List<CommitmentFinding<Fraction>> commitments,
    Changes<ExactChange> changes,
    List<GroupFinding<Fraction, Distribution>> groups,
    ComplaintsFinding<Fraction, Distribution> complaints,
    List<ScoringFinding<Fraction, Distribution>> scoring,
    List<Timeline<Distribution>> received,
    List<Source> sources) {
  public QuarterFindings {
    messages = List.copyOf(messages);
    commitments = List.copyOf(commitments);
    groups = List.copyOf(groups);
    scoring = List.copyOf(scoring);
    received = List.copyOf(received);
    sources = List.copyOf(sources);
  }

  /** Every figure that is to be printed, each once, most important first. */
  public List<PrintedFigure> printed() {
    return new PrintedFigures(this).figures();
  }

  /** Every measure that a printed figure is made of, each once. */
  public List<Measure> measures() {
    return new PrintedFigures(this).measures();
  }
}
