package org.heard.reports.findings;

import java.util.List;
import java.util.Optional;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.disclosure.PrintedFigure;
import org.heard.reports.reliability.CorrectedShare;
import org.heard.reports.reliability.LabelStandings;

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
 * @param standings which labels may lead to a conclusion
 * @param corrections shares of comments corrected by people's review; none where nobody reviewed
 * @param mix who answered, year by year
 * @param agreements whether the sources say the same
 * @param cautions what must be known before comparing
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
    List<Source> sources,
    LabelStandings standings,
    List<Correction<CorrectedShare>> corrections,
    List<MixFinding<Fraction>> mix,
    List<SourceAgreement> agreements,
    List<Caution> cautions) {
  public QuarterFindings {
    messages = List.copyOf(messages);
    commitments = List.copyOf(commitments);
    groups = List.copyOf(groups);
    scoring = List.copyOf(scoring);
    received = List.copyOf(received);
    sources = List.copyOf(sources);
    corrections = List.copyOf(corrections);
    mix = List.copyOf(mix);
    agreements = List.copyOf(agreements);
    cautions = List.copyOf(cautions);
  }

  /** The figure that a correction stands beside; empty where there is none. */
  Optional<Fraction> uncorrected(Correction<?> correction) {
    boolean quarterly = correction.window() == Window.QUARTER;
    if (correction.id().equals(Changes.COMMENTS)) {
      return quarterly
          ? headline.comments().at(correction.quarter())
          : headline.bySource().stream()
              .filter(each -> each.source() == correction.source())
              .map(HeardFinding::heard)
              .findFirst();
    }
    Optional<MessageFinding<Fraction>> message =
        messages.stream().filter(each -> each.id().equals(correction.id())).findFirst();
    return quarterly
        ? message.flatMap(each -> each.upheld().at(correction.quarter()))
        : message.flatMap(
            each ->
                each.bySource().stream()
                    .filter(stance -> stance.source() == correction.source())
                    .map(StanceFinding::upheld)
                    .findFirst());
  }

  /** The corrected shares of surveys of one id that are figures to quote, in the order of time. */
  List<Correction<CorrectedShare>> quoted(String id) {
    return corrections.stream()
        .filter(each -> each.source() == Source.SURVEY && each.id().equals(id))
        .filter(each -> each.figure().headline())
        .toList();
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
