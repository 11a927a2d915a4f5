package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.heard.model.Source;
import org.heard.reports.findings.ComplaintsFinding;
import org.heard.reports.findings.NamedCount;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;

/** How complaints were dealt with, over the rolling year. */
final class ComplaintsSection {
  private final PublishedFindings findings;
  private final Words words;

  ComplaintsSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (findings.sources().contains(Source.COMPLAINT)) {
      fill(blocks);
    } else {
      blocks.add(words.plain("complaints.none"));
    }
    return new Section("complaints", words.say("complaints.title"), blocks);
  }

  private void fill(List<Block> blocks) {
    ComplaintsFinding<Published<ShareFigure>, Published<Long>> complaints = findings.complaints();
    String quarter = findings.about().quarterName();
    if (complaints.received() instanceof Published.Hidden<Long> hidden) {
      blocks.add(
          words.lead(
              "complaints.lead.hidden", "quarter", quarter, "why", words.why(hidden.reason())));
    } else {
      blocks.add(
          words.lead(
              "complaints.lead",
              "quarter",
              quarter,
              "received",
              words.count(complaints.received())));
    }
    List<String> facts = new ArrayList<>();
    Published<ShareFigure> inTime = MessagesSection.latest(complaints.inTime());
    if (inTime instanceof Published.Hidden<ShareFigure> hidden) {
      facts.add(
          words.say(
              "complaints.intime.hidden",
              "days",
              ComplaintsFinding.DAYS,
              "why",
              words.why(hidden.reason())));
    } else {
      facts.add(
          words.say(
              "complaints.intime",
              "share",
              words.share(inTime),
              "days",
              ComplaintsFinding.DAYS,
              "counts",
              words.counts(inTime)));
    }
    complaints
        .medianDays()
        .ifPresent(days -> facts.add(words.say("complaints.median", "days", days)));
    complaints
        .open()
        .shown()
        .ifPresent(open -> facts.add(words.say("complaints.open", "open", Words.number(open))));
    blocks.add(new Block.Bullets(facts));
    if (!complaints.outcomes().isEmpty()) {
      blocks.add(outcomes(complaints.outcomes()));
    }
    blocks.add(words.note("complaints.rolling"));
  }

  private Block.Table outcomes(List<NamedCount<Published<Long>>> outcomes) {
    return new Block.Table(
        words.say("complaints.table"),
        List.of(
            Block.Column.text(words.say("complaints.column.outcome")),
            Block.Column.number(words.say("complaints.column.cases"))),
        outcomes.stream()
            .map(outcome -> Block.Row.of(outcome.name(), words.count(outcome.count())))
            .toList());
  }
}
