package org.heard.reports.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.model.Source;
import org.heard.reports.findings.CommitmentFinding;
import org.heard.reports.findings.CorrectedFigure;
import org.heard.reports.findings.Coverage;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedChange;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.StanceFinding;
import org.heard.reports.read.CueExample;

/** What you told us: one block for each message of the charter, with what stands behind it. */
final class FamiliesMessages {
  private static final int MOST_EXAMPLES = 4;

  private final PublishedFindings findings;
  private final PlainWords words;
  private final FamiliesReasons reasons;

  FamiliesMessages(PublishedFindings findings, PlainWords words) {
    this.findings = findings;
    this.words = words;
    this.reasons = new FamiliesReasons(words);
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.lead("told.lead"));
    findings.messages().forEach(message -> blocks.add(told(message)));
    return new Section("told", words.say("told.title"), blocks);
  }

  private PlainBlock.Told told(MessageFinding<Published<ShareFigure>> message) {
    Published<ShareFigure> figure = MessagesSection.latest(message.upheld());
    PublishedChange change = Words.change(findings.changes().messages(), message.id());
    Optional<CorrectedFigure> read = findings.quoted(message.id());
    Phrase title = words.title(findings.about(), message.id(), message.title());
    return new PlainBlock.Told(
        "told-" + message.id(),
        title,
        Optional.of(FamiliesAnswer.verdict(words, change.word())),
        read.map(words::ten).or(() -> figure.shown().map(words::ten)),
        read.map(each -> FamiliesAnswer.read(words, "told.people", each))
            .orElseGet(
                () ->
                    FamiliesAnswer.sentences(
                        words,
                        FamiliesAnswer.sentence(words, "told.people", "families", figure),
                        figure.shown().isPresent()
                            && !findings
                                .standings()
                                .conclusive(message.id(), "upheld", "breached"))),
        Optional.of(
            new PlainBlock.Why(
                words.say("why.open"),
                title,
                reasons.of("why.spoke", figure, read, Optional.of(change)),
                lists(message.id()),
                end())));
  }

  private List<String> end() {
    return findings.plain().examples().isEmpty()
        ? List.of(words.say("why.private"))
        : List.of(words.say("why.words"), words.say("why.private"));
  }

  private List<PlainBlock.Listed> lists(String message) {
    List<PlainBlock.Listed> lists = new ArrayList<>();
    List<CommitmentFinding<Published<ShareFigure>>> parts =
        findings.commitments().stream().filter(each -> each.message().equals(message)).toList();
    add(lists, "why.parts", parts.stream().map(this::part).toList());
    add(lists, "why.kept", examples(parts, true));
    add(lists, "why.broken", examples(parts, false));
    add(lists, "why.quoted", quotes(message));
    return lists;
  }

  private void add(List<PlainBlock.Listed> lists, String heading, List<Phrase> items) {
    if (!items.isEmpty()) {
      lists.add(new PlainBlock.Listed(words.say(heading), items));
    }
  }

  private Phrase part(CommitmentFinding<Published<ShareFigure>> commitment) {
    String key =
        switch (coverage(commitment)) {
          case SUPPORTED -> "why.part.supported";
          case CHALLENGED -> "why.part.challenged";
          case MIXED -> "why.part.mixed";
          case NO_EVIDENCE -> "why.part.none";
          case NOT_RELIABLE -> "why.part.unsure";
        };
    Phrase title = words.title(findings.about(), commitment.id(), commitment.title());
    return Phrase.of(words.say(key, "title", title.text()));
  }

  /** What survey families said of a commitment over the year. */
  static Coverage coverage(CommitmentFinding<Published<ShareFigure>> commitment) {
    return commitment.bySource().stream()
        .filter(each -> each.source() == Source.SURVEY)
        .map(StanceFinding::coverage)
        .findFirst()
        .orElse(Coverage.NO_EVIDENCE);
  }

  /** What families let us show of what they wrote about a message. */
  private List<Phrase> quotes(String message) {
    return findings.quotes().stream()
        .filter(quote -> quote.messages().contains(message))
        .map(quote -> FamiliesPage.quoted(quote, words))
        .toList();
  }

  /** The charter's own examples, one for each commitment. */
  private List<Phrase> examples(
      List<CommitmentFinding<Published<ShareFigure>>> parts, boolean kept) {
    Set<String> commitments = new HashSet<>();
    parts.forEach(part -> commitments.add(part.id()));
    return findings.plain().examples().stream()
        .filter(example -> example.kept() == kept && commitments.remove(example.commitment()))
        .limit(MOST_EXAMPLES)
        .map(CueExample::text)
        .map(words::english)
        .toList();
  }
}
