package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.disclosure.PrintedFigure;
import org.heard.reports.disclosure.PublicRange;

/**
 * What the words and marks of a report tell of counts that it hides: coverage ("no evidence": fewer
 * than five), "hardly heard from", "too few answers to tell", and which of {@code [low]} and {@code
 * [c]} stands for a figure. Where a word leaves open which of two things is so, the attacker is
 * given the true one.
 */
public final class WordRanges {
  private final int minimumBase;
  private final Set<PublicRange> ranges = new LinkedHashSet<>();

  private WordRanges(int minimumBase) {
    this.minimumBase = minimumBase;
  }

  /**
   * The ranges that a report tells.
   *
   * @param findings the report
   * @param before the findings of the quarter before, whose words are compared with today's
   * @param minimumBase smallest base of a printed share
   */
  public static List<PublicRange> of(
      QuarterFindings findings, Optional<QuarterFindings> before, int minimumBase) {
    WordRanges words = new WordRanges(minimumBase);
    findings.printed().forEach(words::mark);
    words.words(findings);
    before.ifPresent(words::words);
    words.hardly(findings.groups());
    return List.copyOf(words.ranges);
  }

  /** A hidden share is marked by the size of its base. */
  private void mark(PrintedFigure figure) {
    if (figure.share()) {
      sizeOf(figure.fraction(), minimumBase);
    }
  }

  private void words(QuarterFindings findings) {
    findings.messages().forEach(each -> each.bySource().forEach(this::coverage));
    findings.commitments().forEach(each -> each.bySource().forEach(this::coverage));
    Changes<ExactChange> changes = findings.changes();
    for (List<ExactChange> family :
        List.of(changes.headline(), changes.messages(), changes.commitments())) {
      for (ExactChange each : family) {
        sizeOf(each.latest(), minimumBase);
        sizeOf(each.earlier(), minimumBase);
      }
    }
  }

  private void sizeOf(Fraction fraction, int limit) {
    if (fraction.base() > 0) {
      boolean few = fraction.base() < limit;
      add(
          PublicRange.between(
              fraction.outOf(), few ? 1 : limit, few ? limit - 1 : PublicRange.NO_LIMIT));
    }
  }

  private void coverage(StanceFinding<Fraction> stance) {
    Fraction upheld = stance.upheld();
    if (upheld.base() == 0) {
      return;
    }
    sizeOf(upheld, Coverage.FEWEST_FAMILIES);
    switch (stance.coverage()) {
      case SUPPORTED -> twoThirds(upheld, true);
      case CHALLENGED -> {
        twoThirds(upheld, false);
        twoThirds(stance.breached(), true);
      }
      case MIXED -> {
        twoThirds(upheld, false);
        twoThirds(stance.breached(), false);
      }
      case NO_EVIDENCE, NOT_RELIABLE -> {}
    }
  }

  /** Whether three times the count is at least twice the base. */
  private void twoThirds(Fraction fraction, boolean reached) {
    add(
        new PublicRange(
            3,
            fraction.counted(),
            -2,
            fraction.outOf(),
            reached ? 0 : -PublicRange.NO_LIMIT,
            reached ? PublicRange.NO_LIMIT : -1));
  }

  /** A group's families and those of its whole dimension, on the side of the line that is true. */
  private void hardly(List<GroupFinding<Fraction, Distribution>> groups) {
    for (Dimension dimension : Dimension.values()) {
      List<GroupFinding<Fraction, Distribution>> known =
          groups.stream()
              .filter(each -> each.dimension() == dimension && each.children().isPresent())
              .toList();
      List<Measure> all = new ArrayList<>();
      known.forEach(each -> all.addAll(each.families().cells()));
      long children = known.stream().mapToLong(each -> each.children().orElse(0)).sum();
      for (GroupFinding<Fraction, Distribution> each : known) {
        if (each.populated() && !all.isEmpty()) {
          // 2 x families x all children < all families x the group's children
          add(
              new PublicRange(
                  2 * children,
                  each.families().cells(),
                  -each.children().orElse(0),
                  all,
                  each.hardly() ? -PublicRange.NO_LIMIT : 0,
                  each.hardly() ? -1 : PublicRange.NO_LIMIT));
        }
      }
    }
  }

  private void add(PublicRange range) {
    ranges.add(range);
  }
}
