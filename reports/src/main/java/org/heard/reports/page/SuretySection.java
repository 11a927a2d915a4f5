package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.model.Quarter;
import org.heard.model.Revision;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedAccount;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ScoringFinding;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.SuppressionLog;

/** How sure the figures are, and what they cannot tell. */
final class SuretySection {
  private final PublishedFindings findings;
  private final Words words;

  SuretySection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<String> items = new ArrayList<>();
    items.add(words.say("sure.interval"));
    items.add(words.say("sure.machine"));
    items.addAll(ReviewSection.sentences(findings, words));
    findings.scoring().forEach(scoring -> scoring(scoring, items));
    items.add(words.say("sure.who"));
    items.add(words.say("sure.cause"));
    items.add(words.say("sure.hidden"));
    disclosure(items);
    items.add(rows());
    return new Section("sure", words.say("sure.title"), List.of(new Block.Bullets(items)));
  }

  private void scoring(
      ScoringFinding<Published<ShareFigure>, Published<Long>> scoring, List<String> items) {
    String quarter = findings.about().quarterName();
    if (scoring.unsure().shown().isPresent()) {
      items.add(
          words.say(
              "sure.unsure",
              "quarter",
              quarter,
              "share",
              words.share(scoring.unsure()),
              "unit",
              words.unit(scoring.source()),
              "source",
              words.source(scoring.source())));
    }
    if (!scoring.notScored().isEmpty()) {
      items.add(
          words.say(
              "sure.notscored",
              "quarter",
              quarter,
              "source",
              words.source(scoring.source()),
              "reasons",
              scoring.notScored().stream()
                  .map(
                      each ->
                          words.say(
                              "sure.notscored.reason",
                              "reason",
                              words.say("sure.reason." + each.name()),
                              "count",
                              words.count(each.count())))
                  .collect(Collectors.joining("; "))));
    }
  }

  /** What disclosure control did that a reader must know. */
  private void disclosure(List<String> items) {
    SuppressionLog log = findings.suppression();
    if (log.settings().preset().equals("round5")) {
      items.add(words.say("sure.rounded"));
    }
    if (log.summary().dropped() > 0) {
      items.add(words.say("sure.dropped", "figures", Words.number(log.summary().dropped())));
    }
    if (log.summary().frozen() > 0) {
      items.add(words.say("sure.frozen", "figures", Words.number(log.summary().frozen())));
    }
    for (Revision revision : log.revisions()) {
      items.add(
          words.say(
              "sure.revised",
              "quarter",
              findings.about().name(new Quarter(revision.quarter())),
              "reason",
              revision.reason()));
    }
  }

  private String rows() {
    List<PublishedAccount> accounts = findings.accounts();
    return words.say(
        "sure.rows",
        "files",
        accounts.stream().mapToInt(PublishedAccount::files).sum(),
        "read",
        Words.number(accounts.stream().mapToLong(PublishedAccount::read).sum()),
        "accepted",
        Words.number(accounts.stream().mapToLong(PublishedAccount::accepted).sum()),
        "rejected",
        Words.number(accounts.stream().mapToLong(PublishedAccount::rejected).sum()),
        "duplicate",
        Words.number(accounts.stream().mapToLong(PublishedAccount::duplicate).sum()),
        "blank",
        Words.number(accounts.stream().mapToLong(PublishedAccount::blank).sum()));
  }
}
