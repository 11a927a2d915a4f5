package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.CorrectedFigure;
import org.heard.reports.findings.Headline;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedChange;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.Timeline;
import org.heard.reports.statistics.ChangeWord;

/** Do families feel heard? Asked, and in their own words. */
final class FamiliesAnswer {
  private final PublishedFindings findings;
  private final PlainWords words;
  private final FamiliesReasons reasons;

  FamiliesAnswer(PublishedFindings findings, PlainWords words) {
    this.findings = findings;
    this.words = words;
    this.reasons = new FamiliesReasons(words);
  }

  Section section() {
    Headline<Published<ShareFigure>> headline = findings.headline();
    List<Block> blocks = new ArrayList<>();
    blocks.add(told("ratings", "why.answered", headline.ratings(), Changes.RATINGS));
    blocks.add(told("comments", "why.wrote", headline.comments(), Changes.COMMENTS));
    blocks.add(words.plain("answer.apart"));
    return new Section("answer", words.say("answer.title"), blocks);
  }

  private PlainBlock.Told told(
      String key, String counts, Timeline<Published<ShareFigure>> series, String changeId) {
    Phrase title = Phrase.of(words.say("answer." + key + ".heading"));
    if (silent(series)) {
      return new PlainBlock.Told(
          "answer-" + key,
          title,
          Optional.empty(),
          Optional.empty(),
          List.of(words.say("answer." + key + ".none")),
          Optional.empty());
    }
    Published<ShareFigure> figure = MessagesSection.latest(series);
    PublishedChange change = Words.change(findings.changes().headline(), changeId);
    Optional<CorrectedFigure> read = findings.quoted(changeId);
    List<String> why = reasons.of(counts, figure, read, Optional.of(change));
    return new PlainBlock.Told(
        "answer-" + key,
        title,
        Optional.of(verdict(words, change.word())),
        read.map(words::ten).or(() -> figure.shown().map(words::ten)),
        read.map(each -> read(words, "answer." + key, each))
            .orElseGet(
                () ->
                    sentences(
                        words,
                        sentence(words, "answer." + key, "families", figure),
                        figure.shown().isPresent()
                            && changeId.equals(Changes.COMMENTS)
                            && unsure(findings))),
        Optional.of(
            new PlainBlock.Why(
                words.say("why.open"),
                title,
                why,
                List.of(),
                changeId.equals(Changes.COMMENTS) ? learned(words) : List.of())));
  }

  /** Whether the labels of being heard lead to no conclusion. */
  static boolean unsure(PublishedFindings findings) {
    return !findings.standings().conclusive("heard", "yes", "no");
  }

  /** How the program knows what a comment says of being heard. */
  static List<String> learned(PlainWords words) {
    return List.of(words.say("why.learned"), words.say("why.private"));
  }

  /** A sentence, and beside it that the computer's count must not be relied on. */
  static List<String> sentences(PlainWords words, String sentence, boolean unsure) {
    return unsure ? List.of(sentence, words.say("told.unsure")) : List.of(sentence);
  }

  /** The sentence of a figure that people's reading corrects, and that it is one. */
  static List<String> read(PlainWords words, String key, CorrectedFigure figure) {
    return List.of(
        words.say(key, "people", words.people("families", figure)), words.say("told.read"));
  }

  /** The word for change with its picture: {@code Better: a clear rise}. */
  static PlainBlock.Verdict verdict(PlainWords words, ChangeWord word) {
    String key = "change." + PlainWords.key(word);
    return new PlainBlock.Verdict(
        words.icon(PlainWords.icon(word)),
        words.say("change.line", "verdict", words.say(key), "word", words.say(key + ".word")));
  }

  /** The sentence beside ten people, or why there is no number. */
  static String sentence(PlainWords words, String key, String who, Published<ShareFigure> figure) {
    if (figure instanceof Published.Hidden<ShareFigure> hidden) {
      return words.why(hidden.reason());
    }
    return figure
        .shown()
        .map(share -> words.say(key, "people", words.people(who, share)))
        .orElse("");
  }

  /** Whether nothing was collected in the report's quarter. */
  static boolean silent(Timeline<Published<ShareFigure>> series) {
    return series
        .latest()
        .map(Point::figure)
        .map(
            figure ->
                figure instanceof Published.Hidden<ShareFigure> hidden
                    && hidden.reason() == Published.Reason.NO_DATA)
        .orElse(true);
  }
}
