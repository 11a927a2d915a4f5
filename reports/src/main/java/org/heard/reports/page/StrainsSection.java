package org.heard.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.reports.findings.Coverage;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;

/** Strengths and strains in words. */
final class StrainsSection {
  private final PublishedFindings findings;
  private final Words words;

  StrainsSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<String> items = new ArrayList<>();
    List<MessageFinding<Published<ShareFigure>>> told = told();
    if (told.size() > 1) {
      items.add(say("strains.strong", told.get(0)));
      items.add(say("strains.weak", told.get(told.size() - 1)));
    }
    if (nothingIsConclusive()) {
      items.add(words.say("strains.unreliable"));
    }
    CommitmentsSection commitments = new CommitmentsSection(findings, words);
    list("strains.supported", commitments.with(Coverage.SUPPORTED)).ifPresent(items::add);
    list("strains.challenged", commitments.with(Coverage.CHALLENGED)).ifPresent(items::add);
    list("strains.silent", commitments.with(Coverage.NO_EVIDENCE)).ifPresent(items::add);
    if (items.isEmpty()) {
      items.add(words.say("strains.nothing"));
    }
    return new Section("strains", words.say("strains.title"), List.of(new Block.Bullets(items)));
  }

  /**
   * The messages with a printed share, from the one that most say was kept to the one that fewest
   * do.
   */
  private List<MessageFinding<Published<ShareFigure>>> told() {
    return findings.messages().stream()
        .filter(message -> conclusive(message.id()))
        .filter(message -> MessagesSection.latest(message.upheld()).shown().isPresent())
        .sorted(
            Comparator.comparingDouble(
                message -> -MessagesSection.latest(message.upheld()).shown().orElseThrow().value()))
        .toList();
  }

  private String say(String key, MessageFinding<Published<ShareFigure>> message) {
    Published<ShareFigure> kept = MessagesSection.latest(message.upheld());
    return words.say(
        key,
        "title",
        message.title(),
        "share",
        words.share(kept),
        "base",
        words.base(kept),
        "interval",
        words.interval(kept));
  }

  /** A label that is not reliable enough names no strength and no strain. */
  private boolean conclusive(String message) {
    return findings.standings().conclusive(message, "upheld", "breached");
  }

  private boolean nothingIsConclusive() {
    return findings.messages().stream().noneMatch(message -> conclusive(message.id()));
  }

  private Optional<String> list(String key, List<String> titles) {
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say(key, "titles", String.join("; ", titles)));
  }
}
