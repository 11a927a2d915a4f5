package org.heard.reports.findings;

import java.util.List;
import org.heard.model.Source;
import org.heard.reports.read.ActionRow;

/**
 * Everything that may leave. Charts, pages, workbooks and data files take this and nothing else, so
 * that nothing undisclosed can be printed.
 *
 * @param about titles, versions, dates
 * @param hasData whether there is data of the report's quarter
 * @param headline do families feel heard?
 * @param messages in charter order
 * @param commitments in charter order
 * @param groups who answered, by dimension and group
 * @param complaints how complaints were dealt with
 * @param scoring how much text was read, by source
 * @param received items received per source and quarter
 * @param sources the sources that there is data of
 * @param accounts where every row of each file went
 * @param actions what was done
 * @param suppression how much was hidden
 */
public record PublishedFindings(
    About about,
    boolean hasData,
    Headline<Published<Share>> headline,
    List<MessageFinding<Published<Share>>> messages,
    List<CommitmentFinding<Published<Share>>> commitments,
    List<GroupFinding<Published<Share>, Published<Long>>> groups,
    ComplaintsFinding<Published<Share>, Published<Long>> complaints,
    List<ScoringFinding<Published<Share>, Published<Long>>> scoring,
    List<Series<Published<Long>>> received,
    List<Source> sources,
    List<PublishedAccount> accounts,
    List<ActionRow> actions,
    SuppressionLog suppression) {
  public PublishedFindings {
    messages = List.copyOf(messages);
    commitments = List.copyOf(commitments);
    groups = List.copyOf(groups);
    scoring = List.copyOf(scoring);
    received = List.copyOf(received);
    sources = List.copyOf(sources);
    accounts = List.copyOf(accounts);
    actions = List.copyOf(actions);
  }
}
