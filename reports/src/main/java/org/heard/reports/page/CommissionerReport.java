package org.heard.reports.page;

import java.util.List;
import org.heard.reports.findings.PublishedFindings;

/** The report that a commissioner reads in five minutes. */
final class CommissionerReport {
  private CommissionerReport() {}

  static Document of(PublishedFindings findings, Words words) {
    return new DocumentFrame(findings.about(), words)
        .around(
            findings.about().title(),
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
  }
}
