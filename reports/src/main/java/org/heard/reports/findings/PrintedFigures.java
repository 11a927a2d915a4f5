package org.heard.reports.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heard.model.Measure;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.disclosure.PrintedFigure;

/**
 * Collects every figure of the findings, for whoever must judge them together. Where two figures
 * cannot both be printed, the reader loses the less important one: the answer comes before its
 * parts, the present before the past.
 */
final class PrintedFigures {
  /** The reader's loss where a figure is hidden, greatest first. */
  private enum Rank {
    HEADLINE,
    MESSAGE,
    SIZE,
    YEAR,
    GROUP_SIZE,
    GROUP,
    COMMITMENT,
    COMPLAINTS,
    SILENCE,
    YOUNG,
    RAISED,
    RATING,
    BROKEN,
    PARTS,
    EARLIER
  }

  private record Ranked(Rank rank, LocalDate quarter, PrintedFigure figure) {}

  private final List<Ranked> ranked = new ArrayList<>();

  PrintedFigures(QuarterFindings findings) {
    Headline<Fraction> headline = findings.headline();
    shares(Rank.HEADLINE, headline.ratings());
    shares(Rank.HEADLINE, headline.comments());
    shares(Rank.SILENCE, headline.silent());
    shares(Rank.YOUNG, headline.youngRatings());
    shares(Rank.YOUNG, headline.youngComments());
    headline.bySource().forEach(each -> share(Rank.YEAR, each.heard()));
    headline.bySource().forEach(each -> share(Rank.SILENCE, each.silent()));
    for (MessageFinding<Fraction> message : findings.messages()) {
      shares(Rank.MESSAGE, message.upheld());
      shares(Rank.RAISED, message.raised());
      shares(Rank.RATING, message.ratings());
      shares(Rank.BROKEN, message.breached());
      message.bySource().forEach(this::stances);
    }
    for (CommitmentFinding<Fraction> commitment : findings.commitments()) {
      shares(Rank.COMMITMENT, commitment.upheld());
      commitment.bySource().forEach(this::stances);
    }
    for (GroupFinding<Fraction, Distribution> group : findings.groups()) {
      count(Rank.GROUP_SIZE, group.families());
      share(Rank.GROUP, group.agree());
      share(Rank.GROUP, group.heard());
    }
    ComplaintsFinding<Fraction, Distribution> complaints = findings.complaints();
    count(Rank.SIZE, complaints.received());
    count(Rank.COMPLAINTS, complaints.open());
    shares(Rank.COMPLAINTS, complaints.inTime());
    complaints.outcomes().forEach(each -> count(Rank.COMPLAINTS, each.count()));
    for (ScoringFinding<Fraction, Distribution> scoring : findings.scoring()) {
      count(Rank.SIZE, scoring.scored());
      share(Rank.PARTS, scoring.unsure());
      scoring.notScored().forEach(each -> count(Rank.PARTS, each.count()));
      scoring.languages().forEach(each -> count(Rank.PARTS, each.count()));
    }
    for (Timeline<Distribution> received : findings.received()) {
      received.points().forEach(point -> count(Rank.SIZE, point.figure()));
    }
    Changes<ExactChange> changes = findings.changes();
    for (List<ExactChange> family :
        List.of(changes.headline(), changes.messages(), changes.commitments())) {
      family.forEach(each -> share(Rank.EARLIER, each.latest()));
      family.forEach(each -> share(Rank.EARLIER, each.earlier()));
    }
    findings.mix().forEach(each -> shares(Rank.PARTS, each.share()));
  }

  /** All figures, each once, most important first. */
  List<PrintedFigure> figures() {
    Set<PrintedFigure> figures = new LinkedHashSet<>();
    ranked.stream()
        .sorted(
            Comparator.comparing(Ranked::rank)
                .thenComparing(Ranked::quarter, Comparator.reverseOrder()))
        .forEach(each -> figures.add(each.figure()));
    return List.copyOf(figures);
  }

  /** The measures that they are made of, each once. */
  List<Measure> measures() {
    Set<Measure> cells = new LinkedHashSet<>();
    for (Ranked each : ranked) {
      cells.addAll(each.figure().fraction().counted());
      cells.addAll(each.figure().fraction().outOf());
    }
    return List.copyOf(cells);
  }

  private void stances(StanceFinding<Fraction> stance) {
    share(Rank.COMMITMENT, stance.upheld());
    share(Rank.RAISED, stance.raised());
    share(Rank.BROKEN, stance.breached());
  }

  private void shares(Rank rank, Timeline<Fraction> timeline) {
    timeline.points().forEach(point -> share(rank, point.figure()));
  }

  private void share(Rank rank, Fraction fraction) {
    if (fraction.base() > 0) {
      add(rank, PrintedFigure.share(fraction));
    }
  }

  private void count(Rank rank, Distribution counts) {
    if (counts.families() > 0) {
      add(rank, PrintedFigure.count(counts.cells()));
    }
  }

  private void add(Rank rank, PrintedFigure figure) {
    LocalDate last =
        figure.fraction().outOf().stream()
            .map(Measure::quarter)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    ranked.add(new Ranked(rank, last, figure));
  }
}
