package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.Sensitivity;
import org.heard.reports.reliability.Checked;
import org.heard.reports.statistics.RoganGladen;

/** What the counts would come to if the program erred here as often as where it was measured. */
final class SensitivitySection {
  private final PublishedFindings findings;
  private final Words words;

  SensitivitySection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<Sensitivity> lines = Sensitivity.of(findings);
    List<Block> blocks = new ArrayList<>();
    if (lines.isEmpty()) {
      blocks.add(words.plain("sensitivity.none"));
    } else {
      blocks.add(words.plain("sensitivity.lead"));
      blocks.add(table(lines));
    }
    return new Section("sensitivity", words.say("sensitivity.title"), blocks);
  }

  private Block table(List<Sensitivity> lines) {
    return new Block.Table(
        words.say("sensitivity.table"),
        List.of(
            Block.Column.text(words.say("sensitivity.column.what")),
            Block.Column.number(words.say("sensitivity.column.counted")),
            Block.Column.number(words.say("sensitivity.column.found")),
            Block.Column.number(words.say("sensitivity.column.left")),
            Block.Column.text(words.say("sensitivity.column.checked")),
            Block.Column.number(words.say("sensitivity.column.corrected"))),
        lines.stream().map(this::row).toList());
  }

  private Block.Row row(Sensitivity line) {
    return Block.Row.of(
        what(line.id())
            + ": "
            + words.say(
                line.id().equals(Changes.COMMENTS) ? "review.label.yes" : "review.label.upheld"),
        Words.percent(line.found().value())
            + " ("
            + words.say(
                "figure.counts",
                "count",
                Words.number(line.found().count()),
                "base",
                Words.number(line.found().base()))
            + ")",
        Words.percent(line.sensitivity()),
        Words.percent(line.specificity()),
        words.say(line.checked() == Checked.HERE ? "sensitivity.here" : "sensitivity.elsewhere"),
        corrected(line.corrected()));
  }

  /** Cut to 0 to 100 %: what lies outside is an answer that these texts cannot give. */
  private String corrected(RoganGladen corrected) {
    return Words.percent(corrected.shown())
        + " ("
        + words.say(
            "figure.interval",
            "low",
            Words.percent(cut(corrected.interval().low())),
            "high",
            Words.percent(cut(corrected.interval().high())))
        + ")";
  }

  private static double cut(double share) {
    return Math.max(0, Math.min(1, share));
  }

  private String what(String id) {
    return id.equals(Changes.COMMENTS)
        ? words.say("sensitivity.heard")
        : findings.messages().stream()
            .filter(message -> message.id().equals(id))
            .map(message -> message.title())
            .findFirst()
            .orElse(id);
  }
}
