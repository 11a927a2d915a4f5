package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.heard.charter.DisputeReason;
import org.heard.model.Dispute;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ReviewFinder;
import org.heard.reports.findings.ReviewFinding;
import org.heard.reports.reliability.Verdict;
import org.heard.reports.reliability.WeighedAgreement;
import org.heard.reports.reliability.WeighedRatio;
import org.heard.reports.statistics.Interval;

/** What people's review came to: in a few sentences, and in full tables for the annex. */
final class ReviewSection {
  private final PublishedFindings findings;
  private final ReviewFinding review;
  private final Words words;

  private ReviewSection(PublishedFindings findings, ReviewFinding review, Words words) {
    this.findings = findings;
    this.review = review;
    this.words = words;
  }

  /** The sentences for "how sure"; one that says so where nobody has reviewed. */
  static List<String> sentences(PublishedFindings findings, Words words) {
    return findings
        .review()
        .map(review -> new ReviewSection(findings, review, words).sentences())
        .orElseGet(() -> List.of(words.say("review.nobody")));
  }

  /** The annex's section. */
  static Section section(PublishedFindings findings, Words words) {
    List<Block> blocks = new ArrayList<>();
    sentences(findings, words)
        .forEach(text -> blocks.add(new Block.Paragraph(Block.Tone.PLAIN, text)));
    findings
        .review()
        .ifPresent(review -> blocks.addAll(new ReviewSection(findings, review, words).tables()));
    return new Section("review", words.say("review.title"), blocks);
  }

  private List<String> sentences() {
    List<String> said = new ArrayList<>();
    said.add(
        words.say(
            "review.done",
            "reviewers",
            review.reviewers(),
            "comments",
            Words.number(review.comments()),
            "overruled",
            few(review.overruled())));
    List<Double> people =
        review.between().stream()
            .flatMap(each -> each.agreement().alpha().stream().boxed())
            .sorted()
            .toList();
    if (!people.isEmpty()) {
      said.add(
          words.say(
              "review.between",
              "low",
              decimal(people.get(0)),
              "high",
              decimal(people.get(people.size() - 1))));
    }
    String weak =
        review.labels().stream()
            .filter(each -> verdict(each) == Verdict.BELOW)
            .map(this::name)
            .collect(Collectors.joining("; "));
    said.add(
        weak.isEmpty() ? words.say("review.noneweak") : words.say("review.weak", "labels", weak));
    said.add(
        words.say(
            "review.disputes",
            "disputes",
            few(review.disputes()),
            "answered",
            few(review.answered())));
    return said;
  }

  private static Verdict verdict(ReviewFinding.LabelCheck check) {
    return check.figures().shown().map(ReviewFinding.Figures::verdict).orElse(Verdict.TOO_FEW);
  }

  private String few(Published<Long> count) {
    return count.shown().map(Words::number).orElseGet(() -> words.say("review.few"));
  }

  private String name(ReviewFinding.LabelCheck check) {
    return question(check.variable()) + ": " + label(check.label());
  }

  private String question(String variable) {
    return variable.equals("heard")
        ? words.say("review.heard")
        : findings.messages().stream()
            .filter(message -> message.id().equals(variable))
            .map(message -> message.title())
            .findFirst()
            .orElse(variable);
  }

  private String label(String label) {
    return switch (label) {
      case "yes" -> words.say("review.label.yes");
      case "no" -> words.say("review.label.no");
      case "unclear" -> words.say("review.label.unclear");
      case "upheld" -> words.say("review.label.upheld");
      case "breached" -> words.say("review.label.breached");
      case "mentioned" -> words.say("review.label.mentioned");
      case "absent" -> words.say("review.label.absent");
      default -> label;
    };
  }

  private List<Block> tables() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.plain("review.method"));
    blocks.add(between());
    blocks.add(labels());
    if (!review.listed().isEmpty()) {
      blocks.add(disputes());
    }
    return blocks;
  }

  private Block between() {
    List<Block.Row> rows = new ArrayList<>();
    for (ReviewFinding.Between each : review.between()) {
      rows.add(
          Block.Row.of(
              question(each.variable()),
              Words.number(each.agreement().comments()),
              alpha(each.agreement())));
    }
    return new Block.Table(
        words.say("review.table.between"),
        List.of(
            Block.Column.text(words.say("review.column.question")),
            Block.Column.number(words.say("review.column.comments")),
            Block.Column.number(words.say("review.column.alpha"))),
        rows);
  }

  private Block labels() {
    List<Block.Row> rows = new ArrayList<>();
    for (ReviewFinding.LabelCheck each : review.labels()) {
      Published<ReviewFinding.Figures> figures = each.figures();
      rows.add(
          Block.Row.of(
              question(each.variable()),
              label(each.label()),
              figures.text(f -> Words.number(f.cases())),
              figures.text(f -> alpha(f.alpha())),
              figures.text(f -> ratio(f.f1())),
              figures.text(f -> ratio(f.precision())),
              figures.text(f -> ratio(f.recall())),
              figures.text(f -> ratio(Optional.of(f.prevalence()))),
              verdict(each).words()));
    }
    return new Block.Table(
        words.say("review.table.labels"),
        List.of(
            Block.Column.text(words.say("review.column.question")),
            Block.Column.text(words.say("review.column.label")),
            Block.Column.number(words.say("review.column.cases")),
            Block.Column.number(words.say("review.column.alpha")),
            Block.Column.number(words.say("review.column.f1")),
            Block.Column.number(words.say("review.column.precision")),
            Block.Column.number(words.say("review.column.recall")),
            Block.Column.number(words.say("review.column.prevalence")),
            Block.Column.text(words.say("review.column.verdict"))),
        rows);
  }

  private Block disputes() {
    List<Block.Row> rows = new ArrayList<>();
    int number = 0;
    for (Dispute dispute : review.listed()) {
      number++;
      rows.add(
          Block.Row.of(
              Words.number(number),
              differences(dispute),
              DisputeReason.ofWord(dispute.reason())
                  .map(DisputeReason::words)
                  .orElse(dispute.reason()),
              dispute.answered() ? dispute.decision() : words.say("review.waits"),
              dispute.because(),
              dispute.decided()));
    }
    return new Block.Table(
        words.say("review.table.disputes"),
        List.of(
            Block.Column.text(words.say("review.column.number")),
            Block.Column.text(words.say("review.column.differs")),
            Block.Column.text(words.say("review.column.why")),
            Block.Column.text(words.say("review.column.decision")),
            Block.Column.text(words.say("review.column.because")),
            Block.Column.text(words.say("review.column.decided"))),
        rows);
  }

  private String differences(Dispute dispute) {
    List<String> said = new ArrayList<>();
    for (Map.Entry<String, String> each : ReviewFinder.differences(dispute).entrySet()) {
      String machine = dispute.machine().getOrDefault(each.getKey(), "");
      said.add(
          words.say(
              "review.differs",
              "question",
              question(each.getKey()),
              "machine",
              machine.isEmpty() ? "" : label(machine),
              "people",
              label(each.getValue())));
    }
    return said.isEmpty() ? words.say("review.nodifference") : String.join("; ", said);
  }

  private static String alpha(WeighedAgreement agreement) {
    OptionalDouble alpha = agreement.alpha();
    return alpha.isPresent()
        ? decimal(alpha.getAsDouble()) + range(agreement.interval())
        : Published.Reason.NO_DATA.mark();
  }

  private static String ratio(Optional<WeighedRatio> ratio) {
    return ratio
        .map(each -> decimal(each.value()) + range(each.interval()))
        .orElse(Published.Reason.NO_DATA.mark());
  }

  private static String range(Interval interval) {
    return " (" + decimal(interval.low()) + " to " + decimal(interval.high()) + ")";
  }

  private static String decimal(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text;
  }
}
