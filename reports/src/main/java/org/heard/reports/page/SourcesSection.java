package org.heard.reports.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.model.Source;
import org.heard.reports.findings.AgreementWord;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.HeardFinding;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.SourceAgreement;
import org.heard.reports.findings.StanceFinding;

/** Surveys, complaints and meetings beside each other. */
final class SourcesSection {
  private final PublishedFindings findings;
  private final Words words;

  SourcesSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.plain("sources.lead", "quarter", findings.about().quarterName()));
    if (findings.sources().size() > 1) {
      blocks.add(new Block.Bullets(agreement()));
      blocks.add(words.note("sources.rule"));
    }
    List<Source> missing =
        Arrays.stream(Source.values())
            .filter(source -> !findings.sources().contains(source))
            .toList();
    if (!missing.isEmpty()) {
      blocks.add(
          words.warning(
              "sources.missing",
              "sources",
              missing.stream().map(words::source).collect(Collectors.joining(", "))));
    }
    blocks.add(heard());
    blocks.add(messages());
    return new Section("sources", words.say("sources.title"), blocks);
  }

  /** For each question one sentence: do the sources lean the same way? */
  private List<String> agreement() {
    List<String> sentences = new ArrayList<>();
    List<String> unreliable = new ArrayList<>();
    Map<Source, SourceLeaning> heard = new EnumMap<>(Source.class);
    findings
        .headline()
        .bySource()
        .forEach(each -> heard.put(each.source(), SourceLeaning.of(each.heard())));
    say(Changes.COMMENTS, words.say("sources.heard"), heard, sentences, unreliable);
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      Map<Source, SourceLeaning> kept = new EnumMap<>(Source.class);
      message.bySource().forEach(each -> kept.put(each.source(), SourceLeaning.of(each.upheld())));
      say(message.id(), message.title(), kept, sentences, unreliable);
    }
    if (!unreliable.isEmpty()) {
      sentences.add(words.say("sources.unreliable", "what", String.join("; ", unreliable)));
    }
    return sentences;
  }

  private void say(
      String id,
      String what,
      Map<Source, SourceLeaning> leanings,
      List<String> sentences,
      List<String> unreliable) {
    if (word(id) == AgreementWord.NOT_RELIABLE) {
      unreliable.add(what);
    } else {
      sentences.add(agreement(what, leanings));
    }
  }

  private String agreement(String what, Map<Source, SourceLeaning> leanings) {
    String yes = with(leanings, SourceLeaning.YES);
    String no = with(leanings, SourceLeaning.NO);
    String undecided = with(leanings, SourceLeaning.UNDECIDED);
    List<String> parts = new ArrayList<>();
    if (!yes.isEmpty()) {
      parts.add(words.say("sources.yes", "sources", yes));
    }
    if (!no.isEmpty()) {
      parts.add(words.say("sources.no", "sources", no));
    }
    if (!undecided.isEmpty()) {
      parts.add(words.say("sources.undecided", "sources", undecided));
    }
    String verdict =
        !yes.isEmpty() && !no.isEmpty()
            ? words.say("sources.differ")
            : yes.isEmpty() && no.isEmpty()
                ? words.say("sources.cannot")
                : words.say("sources.same");
    return words.say(
        "sources.sentence",
        "what",
        what,
        "verdict",
        verdict,
        "details",
        parts.isEmpty() ? words.say("sources.nofigure") : String.join("; ", parts));
  }

  private String with(Map<Source, SourceLeaning> leanings, SourceLeaning wanted) {
    return leanings.entrySet().stream()
        .filter(each -> findings.sources().contains(each.getKey()) && each.getValue() == wanted)
        .map(each -> words.source(each.getKey()).toLowerCase(Locale.UK))
        .collect(Collectors.joining(", "));
  }

  /** What a test of the difference says. */
  private AgreementWord word(String id) {
    return findings.agreements().stream()
        .filter(each -> each.id().equals(id))
        .map(SourceAgreement::word)
        .findFirst()
        .orElse(AgreementWord.TOO_FEW);
  }

  private Block.Table heard() {
    List<Block.Row> rows = new ArrayList<>();
    for (HeardFinding<Published<ShareFigure>> finding : findings.headline().bySource()) {
      if (findings.sources().contains(finding.source())) {
        rows.add(
            Block.Row.of(
                words.source(finding.source()),
                words.share(finding.heard()),
                words.interval(finding.heard()),
                words.counts(finding.heard()),
                words.share(finding.silent())));
      }
    }
    return new Block.Table(
        words.say("sources.table.heard"),
        List.of(
            Block.Column.text(words.say("sources.column.source")),
            Block.Column.number(words.say("sources.column.heard")),
            Block.Column.number(words.say("change.column.interval")),
            Block.Column.number(words.say("sources.column.counts")),
            Block.Column.number(words.say("sources.column.silent"))),
        rows);
  }

  private Block.Table messages() {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text(words.say("sources.column.message")));
    findings.sources().forEach(source -> columns.add(Block.Column.number(words.source(source))));
    columns.add(Block.Column.text(words.say("sources.column.agree")));
    List<Block.Row> rows = new ArrayList<>();
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      List<Block.Cell> cells = new ArrayList<>();
      cells.add(Block.Cell.of(message.title()));
      for (StanceFinding<Published<ShareFigure>> stance : message.bySource()) {
        if (findings.sources().contains(stance.source())) {
          cells.add(Block.Cell.of(words.shareWithCounts(stance.upheld())));
        }
      }
      cells.add(Block.Cell.of(word(message.id()).words()));
      rows.add(new Block.Row(cells));
    }
    return new Block.Table(words.say("sources.table.messages"), columns, rows);
  }
}
