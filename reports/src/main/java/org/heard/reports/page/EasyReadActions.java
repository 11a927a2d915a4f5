package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.read.ActionRow;
import org.heard.reports.read.ActionStatus;

/** What was done, and what could not be done and why, in Easy Read. */
final class EasyReadActions {
  /** More would not fit into twelve pages; the longer page has them all. */
  private static final int MOST_ACTIONS = 4;

  private final PublishedFindings findings;
  private final PlainWords words;
  private final EasyRows rows;

  EasyReadActions(PublishedFindings findings, PlainWords words, EasyRows rows) {
    this.findings = findings;
    this.words = words;
    this.rows = rows;
  }

  Section did() {
    List<Block> blocks = blocks(false);
    if (blocks.isEmpty()) {
      blocks.add(rows.row(Icon.UNKNOWN, "did.none"));
    }
    return new Section("did", words.say("did.title"), blocks);
  }

  Section couldNot() {
    List<Block> blocks = blocks(true);
    if (blocks.isEmpty()) {
      blocks.add(rows.row(Icon.CANNOT, "cannot.none"));
    }
    List<Phrase> open = FamiliesActions.unanswered(findings, words);
    if (!open.isEmpty()) {
      blocks.add(
          rows.listed(Icon.UNKNOWN, "cannot.open", open.stream().limit(MOST_ACTIONS).toList()));
      if (open.size() > MOST_ACTIONS) {
        blocks.add(rows.row(Icon.BOOK, "did.more"));
      }
    }
    return new Section("could-not", words.say("cannot.title"), blocks);
  }

  private List<Block> blocks(boolean notPossible) {
    List<ActionRow> actions =
        ActionsSection.upToReport(findings).stream()
            .filter(action -> (action.status() == ActionStatus.NOT_POSSIBLE) == notPossible)
            .toList();
    List<Block> blocks = new ArrayList<>();
    for (ActionRow action : actions.stream().limit(MOST_ACTIONS).toList()) {
      FamiliesActions.title(findings, words, action.message())
          .ifPresent(title -> blocks.add(rows.listed(Icon.PROMISE, "did.about", List.of(title))));
      blocks.add(said(Icon.SPEAK, "did.said", action.youSaid()));
      blocks.add(
          switch (action.status()) {
            case DONE -> said(Icon.DONE, "did.done", action.weDid());
            case UNDER_WAY -> said(Icon.DOING, "did.doing", action.weDid());
            case PLANNED -> said(Icon.PLANNED, "did.planned", action.weDid());
            case NOT_POSSIBLE -> said(Icon.CANNOT, "cannot.because", action.because());
          });
    }
    if (actions.size() > MOST_ACTIONS) {
      blocks.add(rows.row(Icon.BOOK, "did.more"));
    }
    return blocks;
  }

  /** What a person wrote, where it reads easily; else where it can be found. */
  private PlainBlock.Pictured said(Icon icon, String key, String text) {
    if (Sentences.areEasy(text)) {
      return rows.quoted(icon, key, text);
    }
    List<String> sentences = new ArrayList<>(words.sentences(key));
    sentences.addAll(words.sentences(text.isBlank() ? "did.blank" : "did.long"));
    return rows.row(words.icon(icon), sentences);
  }
}
