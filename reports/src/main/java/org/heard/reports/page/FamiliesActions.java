package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.reports.findings.CommitmentFinding;
import org.heard.reports.findings.Coverage;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.read.ActionRow;
import org.heard.reports.read.ActionStatus;
import org.heard.reports.statistics.ChangeWord;

/** You said, we did; and what we could not do, and why. */
final class FamiliesActions {
  private final PublishedFindings findings;
  private final PlainWords words;
  private final List<ActionRow> actions;
  private boolean shortened;

  FamiliesActions(PublishedFindings findings, PlainWords words) {
    this.findings = findings;
    this.words = words;
    this.actions = ActionsSection.upToReport(findings);
  }

  Section changed() {
    List<Block> blocks = new ArrayList<>();
    List<PlainBlock.Card> cards = cards(false);
    if (cards.isEmpty()) {
      blocks.add(words.plain("changed.none"));
    } else {
      blocks.add(new PlainBlock.Answered(cards));
      blocks.add(words.plain("changed.cause"));
    }
    return new Section("changed", words.say("changed.title"), blocks);
  }

  Section notChanged() {
    List<Block> blocks = new ArrayList<>();
    List<PlainBlock.Card> cards = cards(true);
    blocks.add(cards.isEmpty() ? words.plain("kept.none") : new PlainBlock.Answered(cards));
    List<Phrase> unanswered = unanswered(findings, words);
    if (!unanswered.isEmpty()) {
      blocks.add(new PlainBlock.Listed(words.say("kept.unanswered"), unanswered));
    }
    return new Section("not-changed", words.say("kept.title"), blocks);
  }

  private List<PlainBlock.Card> cards(boolean notPossible) {
    return actions.stream()
        .filter(action -> (action.status() == ActionStatus.NOT_POSSIBLE) == notPossible)
        .map(this::card)
        .toList();
  }

  private PlainBlock.Card card(ActionRow action) {
    shortened = false;
    List<PlainBlock.Term> terms = new ArrayList<>();
    title(findings, words, action.message())
        .ifPresent(title -> terms.add(new PlainBlock.Term(words.say("changed.about"), title)));
    terms.add(term("changed.said", action.youSaid()));
    switch (action.status()) {
      case DONE -> terms.add(term("changed.did", action.weDid()));
      case UNDER_WAY -> terms.add(term("changed.doing", action.weDid()));
      case PLANNED -> terms.add(term("changed.planned", action.weDid()));
      case NOT_POSSIBLE -> terms.add(term("kept.cannot", action.because()));
    }
    boolean more = action.status() != ActionStatus.NOT_POSSIBLE && !action.because().isBlank();
    if (more) {
      terms.add(term("changed.because", action.because()));
    }
    if (shortened) {
      terms.add(new PlainBlock.Term("", Phrase.of(words.say("changed.short"))));
    }
    return new PlainBlock.Card(terms);
  }

  private PlainBlock.Term term(String name, String text) {
    if (text.isBlank()) {
      return new PlainBlock.Term(words.say(name), Phrase.of(words.say("changed.silent")));
    }
    String brief = ShortText.of(text);
    shortened |= !brief.equals(text.strip());
    return new PlainBlock.Term(words.say(name), words.english(brief));
  }

  /** The title of the message or commitment with an id; empty where the charter has none. */
  static Optional<Phrase> title(PublishedFindings findings, PlainWords words, String id) {
    return findings.messages().stream()
        .filter(message -> message.id().equals(id))
        .map(MessageFinding::title)
        .findFirst()
        .or(
            () ->
                findings.commitments().stream()
                    .filter(commitment -> commitment.id().equals(id))
                    .map(CommitmentFinding::title)
                    .findFirst())
        .map(title -> words.title(findings.about(), id, title));
  }

  /** Promises that got worse or are broken for most, and that no action answers. */
  static List<Phrase> unanswered(PublishedFindings findings, PlainWords words) {
    Set<String> answered =
        ActionsSection.upToReport(findings).stream()
            .map(ActionRow::message)
            .collect(Collectors.toSet());
    List<Phrase> titles = new ArrayList<>();
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      List<CommitmentFinding<Published<ShareFigure>>> parts =
          findings.commitments().stream()
              .filter(each -> each.message().equals(message.id()))
              .toList();
      boolean touched =
          answered.contains(message.id())
              || parts.stream().anyMatch(part -> answered.contains(part.id()));
      boolean worse =
          Words.change(findings.changes().messages(), message.id()).word() == ChangeWord.CLEAR_FALL;
      if (worse && !touched) {
        titles.add(words.title(findings.about(), message.id(), message.title()));
      }
      parts.stream()
          .filter(part -> FamiliesMessages.coverage(part) == Coverage.CHALLENGED)
          .filter(part -> !answered.contains(message.id()) && !answered.contains(part.id()))
          .forEach(part -> titles.add(words.title(findings.about(), part.id(), part.title())));
    }
    return titles;
  }
}
