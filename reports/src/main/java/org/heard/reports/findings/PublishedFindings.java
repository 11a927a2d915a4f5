package org.heard.reports.findings;

import java.util.List;
import java.util.Optional;
import org.heard.model.Source;
import org.heard.reports.read.ActionRow;
import org.heard.reports.read.PlainEdition;
import org.heard.reports.reliability.LabelStandings;

/**
 * Everything that may leave. Charts, pages, workbooks and data files take this and nothing else, so
 * that nothing undisclosed can be printed.
 *
 * @param about titles, versions, dates
 * @param hasData whether there is data of the report's quarter
 * @param headline do families feel heard?
 * @param messages in charter order
 * @param commitments in charter order
 * @param changes what changed against all earlier quarters
 * @param turns what the report of the quarter before would have said otherwise; empty where there
 *     is no such quarter
 * @param groups who answered, by dimension and group
 * @param complaints how complaints were dealt with
 * @param scoring how much text was read, by source
 * @param received items received per source and quarter
 * @param sources the sources that there is data of
 * @param standings which labels may lead to a conclusion, and where that is known from
 * @param corrections shares of comments corrected by people's review; none where nobody reviewed
 * @param mix who answered, year by year
 * @param agreements whether the sources say the same
 * @param cautions what must be known before comparing
 * @param accounts where every row of each file went
 * @param actions what was done
 * @param suppression how much was hidden
 * @param plain what the pages in plain words need beside the findings
 * @param review what people's review of labels came to; absent where nobody reviewed
 * @param quotes families' own words that passed the quote gate
 */
public record PublishedFindings(
    About about,
    boolean hasData,
    Headline<Published<ShareFigure>> headline,
    List<MessageFinding<Published<ShareFigure>>> messages,
    List<CommitmentFinding<Published<ShareFigure>>> commitments,
    Changes<PublishedChange> changes,
    Optional<List<Turn>> turns,
    List<GroupFinding<Published<ShareFigure>, Published<Long>>> groups,
    ComplaintsFinding<Published<ShareFigure>, Published<Long>> complaints,
    List<ScoringFinding<Published<ShareFigure>, Published<Long>>> scoring,
    List<Timeline<Published<Long>>> received,
    List<Source> sources,
    LabelStandings standings,
    List<Correction<Published<CorrectedFigure>>> corrections,
    List<MixFinding<Published<ShareFigure>>> mix,
    List<SourceAgreement> agreements,
    List<Caution> cautions,
    List<PublishedAccount> accounts,
    List<ActionRow> actions,
    SuppressionLog suppression,
    PlainEdition plain,
    Optional<ReviewFinding> review,
    List<PublishedQuote> quotes) {
  public PublishedFindings {
    messages = List.copyOf(messages);
    commitments = List.copyOf(commitments);
    turns = turns.map(List::copyOf);
    groups = List.copyOf(groups);
    scoring = List.copyOf(scoring);
    received = List.copyOf(received);
    sources = List.copyOf(sources);
    corrections = List.copyOf(corrections);
    mix = List.copyOf(mix);
    agreements = List.copyOf(agreements);
    cautions = List.copyOf(cautions);
    accounts = List.copyOf(accounts);
    actions = List.copyOf(actions);
    quotes = List.copyOf(quotes);
  }

  /**
   * The report quarter's share of surveys as people's review corrects it; empty where nobody
   * reviewed enough to have one, or where it must not be printed.
   *
   * @param id {@link Changes#COMMENTS}, or the id of a message
   */
  public Optional<CorrectedFigure> corrected(String id) {
    return corrections.stream()
        .filter(each -> each.id().equals(id) && each.source() == Source.SURVEY)
        .filter(each -> each.quarter().equals(about.quarter()))
        .flatMap(each -> each.figure().shown().stream())
        .findFirst();
  }

  /** The same, where it is the figure to quote. */
  public Optional<CorrectedFigure> quoted(String id) {
    return corrected(id).filter(CorrectedFigure::headline);
  }
}
