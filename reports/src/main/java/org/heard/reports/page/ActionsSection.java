package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.read.ActionRow;

/** What was done, and what was not and why. */
final class ActionsSection {
  private final PublishedFindings findings;
  private final Words words;

  ActionsSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<ActionRow> actions = upToReport(findings);
    List<Block> blocks =
        actions.isEmpty() ? List.of(words.plain("actions.none")) : List.of(table(actions));
    return new Section("actions", words.say("actions.title"), blocks);
  }

  /** Actions of later quarters are not known yet to this report. */
  static List<ActionRow> upToReport(PublishedFindings findings) {
    String end = findings.about().quarter().lastDay().toString();
    return findings.actions().stream().filter(action -> action.date().compareTo(end) <= 0).toList();
  }

  Block.Table table(List<ActionRow> actions) {
    List<Block.Row> rows = new ArrayList<>();
    for (ActionRow action : actions) {
      rows.add(
          Block.Row.of(
              orNothing(action.youSaid()),
              orNothing(action.weDid()),
              words.status(action.status()),
              orNothing(Words.date(action.date())),
              orNothing(action.because())));
    }
    return new Block.Table(
        words.say("actions.table"),
        List.of(
            Block.Column.text(words.say("actions.column.said")),
            Block.Column.text(words.say("actions.column.did")),
            Block.Column.text(words.say("actions.column.status")),
            Block.Column.text(words.say("actions.column.date")),
            Block.Column.text(words.say("actions.column.because"))),
        rows);
  }

  private String orNothing(String text) {
    return text.isBlank() ? words.say("actions.none.cell") : text;
  }
}
