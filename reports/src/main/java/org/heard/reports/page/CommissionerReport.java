package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.heard.reports.findings.PublishedFindings;

/** The report that a commissioner reads in five minutes. */
final class CommissionerReport {
  private CommissionerReport() {}

  static Document of(PublishedFindings findings, Words words) {
    return new DocumentFrame(findings.about(), words)
        .around(findings.about().title(), sections(findings, words));
  }

  private static List<Section> sections(PublishedFindings findings, Words words) {
    List<Section> sections =
        new ArrayList<>(
            List.of(
                new AnswerSection(findings, words).section(),
                new ChangeSection(findings, words).section(),
                new SinceSection(findings, words).section(),
                new MessagesSection(findings, words).section(),
                new StrainsSection(findings, words).section(),
                new CommitmentsSection(findings, words).section(),
                new VoicesSection(findings, words).section(),
                new SourcesSection(findings, words).section(),
                new ComplaintsSection(findings, words).section(),
                new ActionsSection(findings, words).section(),
                new SuretySection(findings, words).section()));
    // Before the last one, which says how sure all of it is.
    QuotesSection.of(findings, words)
        .ifPresent(quotes -> sections.add(sections.size() - 1, quotes));
    return sections;
  }
}
