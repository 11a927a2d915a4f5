package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.model.Source;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.CorrectedFigure;
import org.heard.reports.findings.Headline;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedChange;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.Timeline;

/** The answer in figures: ratings and comments beside each other. */
final class AnswerSection {
  private final PublishedFindings findings;
  private final Words words;

  AnswerSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (!findings.hasData()) {
      blocks.add(words.warning("answer.nodata", "quarter", findings.about().quarterName()));
    }
    headlineSentence().ifPresent(blocks::add);
    blocks.add(new Block.Answers(adults()));
    List<Block.Answer> young = young();
    if (!young.isEmpty()) {
      blocks.add(new Block.Answers(young));
    }
    if (findings.hasData()) {
      blocks.add(words.note("answer.notpooled"));
    }
    blocks.addAll(new OtherLanguages(findings, words).blocks());
    return new Section("answer", words.say("answer.title"), blocks);
  }

  /**
   * One sentence with number, interval, base and change, from the closed question if there is one.
   */
  private Optional<Block> headlineSentence() {
    return sentence(Changes.RATINGS, findings.headline().ratings())
        .or(this::correctedSentence)
        .or(() -> sentence(Changes.COMMENTS, findings.headline().comments()));
  }

  private Optional<Block> sentence(String key, Timeline<Published<ShareFigure>> series) {
    Published<ShareFigure> figure = MessagesSection.latest(series);
    PublishedChange change = Words.change(findings.changes().headline(), key);
    return figure
        .shown()
        .map(
            shown ->
                words.lead(
                    "answer.sentence." + key,
                    "quarter",
                    findings.about().quarterName(),
                    "share",
                    words.share(figure),
                    "base",
                    words.base(figure),
                    "interval",
                    words.interval(figure),
                    "change",
                    words.change(change)));
  }

  private Optional<Block> correctedSentence() {
    PublishedChange change = Words.change(findings.changes().headline(), Changes.COMMENTS);
    return findings
        .corrected(Changes.COMMENTS)
        .filter(CorrectedFigure::headline)
        .map(
            figure ->
                words.lead(
                    change.corrected()
                        ? "answer.sentence.corrected"
                        : "answer.sentence.corrected.counted",
                    "quarter",
                    findings.about().quarterName(),
                    "share",
                    Words.percent(figure.share()),
                    "interval",
                    words.interval(figure.interval()),
                    "reviewed",
                    Words.number(figure.reviewed()),
                    "change",
                    words.change(change)));
  }

  /** The figure to quote is the corrected one where enough was reviewed; the other stands by. */
  private Block.Answer corrected(Block.Answer answer) {
    Optional<CorrectedFigure> corrected = findings.corrected(Changes.COMMENTS);
    if (corrected.isEmpty()) {
      return marked(answer);
    }
    CorrectedFigure figure = corrected.get();
    String reviewed = Words.number(figure.reviewed());
    String interval = words.interval(figure.interval());
    String share = Words.percent(figure.share());
    if (!figure.headline()) {
      String by =
          words.say(
              "answer.correctable", "reviewed", reviewed, "share", share, "interval", interval);
      return marked(
          new Block.Answer(
              answer.label(), answer.figure(), answer.sentence(), answer.detail() + " " + by));
    }
    String by =
        words.say(
            "answer.corrected",
            "reviewed",
            reviewed,
            "interval",
            interval,
            "program",
            answer.figure());
    return new Block.Answer(answer.label(), share, answer.sentence(), by + " " + answer.detail());
  }

  private List<Block.Answer> adults() {
    Headline<Published<ShareFigure>> headline = findings.headline();
    List<Block.Answer> answers = new ArrayList<>();
    answer("ratings", headline.ratings()).ifPresent(answers::add);
    answer("comments", headline.comments())
        .map(
            answer ->
                new Block.Answer(
                    answer.label(),
                    answer.figure(),
                    answer.sentence(),
                    answer.detail() + silent(headline.silent())))
        .map(this::corrected)
        .ifPresent(answers::add);
    return answers;
  }

  private List<Block.Answer> young() {
    Headline<Published<ShareFigure>> headline = findings.headline();
    List<Block.Answer> answers = new ArrayList<>();
    if (collected(headline.youngRatings())) {
      answer("young", headline.youngRatings()).ifPresent(answers::add);
    }
    if (collected(headline.youngComments())) {
      answer("youngcomments", headline.youngComments()).map(this::marked).ifPresent(answers::add);
    }
    return answers;
  }

  private Optional<Block.Answer> answer(String key, Timeline<Published<ShareFigure>> series) {
    String label = words.say("answer." + key + ".label");
    Optional<Published<ShareFigure>> latest = series.latest().map(Point::figure);
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    Published<ShareFigure> figure = latest.get();
    if (figure instanceof Published.Hidden<ShareFigure> hidden) {
      boolean nothing = hidden.reason() == Published.Reason.NO_DATA && key.equals("ratings");
      String sentence =
          nothing
              ? words.say("answer.ratings.none")
              : words.say("answer." + key + ".hidden", "why", words.why(hidden.reason()));
      return Optional.of(new Block.Answer(label, "", sentence, ""));
    }
    String detail =
        figure
            .shown()
            .map(
                share ->
                    words.say(
                        "answer.detail",
                        "counts",
                        words.counts(figure),
                        "unit",
                        key.startsWith("young")
                            ? words.say("unit.young")
                            : words.unit(Source.SURVEY),
                        "low",
                        Words.percent(share.interval().low()),
                        "high",
                        Words.percent(share.interval().high())))
            .orElse("");
    return Optional.of(
        new Block.Answer(
            label, words.share(figure), words.say("answer." + key + ".sentence"), detail));
  }

  /** A figure of labels that are not reliable enough must not be quoted without these words. */
  private Block.Answer marked(Block.Answer answer) {
    if (answer.figure().isEmpty() || findings.standings().conclusive("heard", "yes", "no")) {
      return answer;
    }
    return new Block.Answer(
        answer.label(),
        answer.figure(),
        answer.sentence(),
        words.say("answer.unreliable") + " " + answer.detail());
  }

  private String silent(Timeline<Published<ShareFigure>> series) {
    return series
        .latest()
        .map(Point::figure)
        .filter(figure -> figure.shown().isPresent())
        .map(
            figure ->
                " "
                    + words.say(
                        "answer.silent",
                        "share",
                        words.share(figure),
                        "counts",
                        words.counts(figure)))
        .orElse("");
  }

  private static boolean collected(Timeline<Published<ShareFigure>> series) {
    return series.points().stream()
        .anyMatch(
            point ->
                !(point.figure() instanceof Published.Hidden<ShareFigure> hidden
                    && hidden.reason() == Published.Reason.NO_DATA));
  }
}
