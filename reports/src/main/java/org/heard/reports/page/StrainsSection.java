package org.heard.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heard.reports.findings.Coverage;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.Timeline;

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
    say("strains.strong", MessageFinding::upheld).ifPresent(items::add);
    say("strains.weak", MessageFinding::breached).ifPresent(items::add);
    CommitmentsSection commitments = new CommitmentsSection(findings, words);
    list("strains.supported", commitments.with(Coverage.SUPPORTED)).ifPresent(items::add);
    list("strains.challenged", commitments.with(Coverage.CHALLENGED)).ifPresent(items::add);
    list("strains.silent", commitments.with(Coverage.NO_EVIDENCE)).ifPresent(items::add);
    if (items.isEmpty()) {
      items.add(words.say("strains.nothing"));
    }
    return new Section("strains", words.say("strains.title"), List.of(new Block.Bullets(items)));
  }

  private Optional<String> say(
      String key,
      Function<MessageFinding<Published<ShareFigure>>, Timeline<Published<ShareFigure>>> figure) {
    return findings.messages().stream()
        .filter(message -> MessagesSection.latest(figure.apply(message)).shown().isPresent())
        .max(
            Comparator.comparingDouble(
                message ->
                    MessagesSection.latest(figure.apply(message)).shown().orElseThrow().value()))
        .map(
            message ->
                words.say(
                    key,
                    "title",
                    message.title(),
                    "share",
                    words.share(MessagesSection.latest(figure.apply(message))),
                    "base",
                    words.base(MessagesSection.latest(figure.apply(message))),
                    "interval",
                    words.interval(MessagesSection.latest(figure.apply(message)))));
  }

  private Optional<String> list(String key, List<String> titles) {
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say(key, "titles", String.join("; ", titles)));
  }
}
