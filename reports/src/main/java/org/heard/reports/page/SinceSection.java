package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.reports.findings.CommitmentFinding;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.Turn;

/** What this report says otherwise than the report of the quarter before. */
final class SinceSection {
  private final PublishedFindings findings;
  private final Words words;

  SinceSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    String before = findings.about().name(findings.about().quarter().plus(-1));
    if (findings.turns().isEmpty()) {
      blocks.add(words.plain("since.first", "quarter", before));
    } else if (findings.turns().get().isEmpty()) {
      blocks.add(words.plain("since.same", "quarter", before));
    } else {
      blocks.add(words.plain("since.lead", "quarter", before));
      blocks.add(new Block.Bullets(findings.turns().get().stream().map(this::turn).toList()));
    }
    return new Section("since", words.say("since.title"), blocks);
  }

  private String turn(Turn turn) {
    return switch (turn.kind()) {
      case HEADLINE ->
          words.say(
              "since.change",
              "what",
              words.say("since." + turn.id()),
              "before",
              turn.before(),
              "now",
              turn.now());
      case MESSAGE ->
          words.say(
              "since.change",
              "what",
              message(turn.id()),
              "before",
              turn.before(),
              "now",
              turn.now());
      case COVERAGE ->
          words.say(
              "since.coverage",
              "what",
              commitment(turn.id()),
              "before",
              coverage(turn.before()),
              "now",
              coverage(turn.now()));
    };
  }

  private String coverage(String word) {
    return words
        .coverage(org.heard.reports.findings.Coverage.valueOf(word.toUpperCase(Locale.ROOT)))
        .text()
        .toLowerCase(Locale.UK);
  }

  private String message(String id) {
    return findings.messages().stream()
        .filter(message -> message.id().equals(id))
        .map(MessageFinding::title)
        .findFirst()
        .orElse(id);
  }

  private String commitment(String id) {
    return findings.commitments().stream()
        .filter(commitment -> commitment.id().equals(id))
        .map(CommitmentFinding::title)
        .findFirst()
        .orElse(id);
  }
}
