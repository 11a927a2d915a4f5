package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.heard.model.Ledger;
import org.heard.model.Measure;

/**
 * All layers of disclosure control over everything that one report prints: what must be hidden for
 * its own sake, what would give that away through any sum of the report, and the attack on the
 * rest.
 *
 * <p>A figure that was not among those looked at is hidden.
 */
public final class LinkedSuppression implements Suppression {
  private final Map<PrintedFigure, Decision> decisions = new HashMap<>();
  private final Map<PrintedFigure, PrintedCounts> earlier = new HashMap<>();
  private final AuditResult audit;
  private final int releases;

  private LinkedSuppression(AuditResult audit, int releases) {
    this.audit = audit;
    this.releases = releases;
  }

  /**
   * Looks at all figures together.
   *
   * @param figures everything that is to be printed, most important first
   * @param measures all counts of the run; what the figures are not made of is looked at too, since
   *     it links them
   * @param primary what must be hidden for its own sake
   * @param rules the numbers
   * @param ledger what earlier releases printed, and what may be corrected
   * @param totals what the report tells beside the figures
   * @param ranges what its words tell of them
   */
  public static LinkedSuppression of(
      List<PrintedFigure> figures,
      Iterable<Measure> measures,
      Suppression primary,
      Rules rules,
      Ledger ledger,
      List<PublicTotal> totals,
      List<PublicRange> ranges) {
    return new Builder(
            new ArrayList<>(new LinkedHashSet<>(figures)),
            measures,
            primary,
            rules,
            ledger,
            totals,
            ranges)
        .build();
  }

  /** The same for a report that tells nothing beside its figures. */
  public static LinkedSuppression of(
      List<PrintedFigure> figures,
      Iterable<Measure> measures,
      Suppression primary,
      Rules rules,
      Ledger ledger) {
    return of(figures, measures, primary, rules, ledger, List.of(), List.of());
  }

  @Override
  public boolean hidesCount(List<Measure> cells) {
    return decision(PrintedFigure.count(cells)).hides();
  }

  @Override
  public boolean hides(Fraction fraction) {
    return decision(PrintedFigure.share(fraction)).hides();
  }

  @Override
  public PrintedCounts printed(PrintedFigure figure) {
    return switch (decision(figure)) {
      case FROZEN -> earlier.getOrDefault(figure, new PrintedCounts(0, 0, false));
      case REVISED -> new PrintedCounts(figure.fraction().count(), figure.fraction().base(), true);
      case SHOWN, PRIMARY, SECONDARY, DROPPED ->
          new PrintedCounts(figure.fraction().count(), figure.fraction().base(), false);
    };
  }

  /** What became of a figure. */
  public Decision decision(PrintedFigure figure) {
    return decisions.getOrDefault(figure, Decision.DROPPED);
  }

  @Override
  public SuppressionSummary summary() {
    return new SuppressionSummary(
        count(Decision.PRIMARY),
        count(Decision.SECONDARY),
        count(Decision.DROPPED),
        count(Decision.FROZEN),
        count(Decision.REVISED),
        releases,
        audit);
  }

  private void decide(PrintedFigure figure, Decision decision, Optional<PrintedCounts> before) {
    if (before.isEmpty()) {
      decisions.put(figure, decision);
    } else if (decision.hides()) {
      // It is out already: to print it once more as it was tells nothing new.
      decisions.put(figure, Decision.FROZEN);
      earlier.put(figure, before.get());
    } else {
      decisions.put(figure, Decision.REVISED);
    }
  }

  private long count(Decision decision) {
    return decisions.values().stream().filter(decision::equals).count();
  }

  private static final class Builder {
    private final List<PrintedFigure> printed;
    private final Suppression primary;
    private final Rules rules;
    private final Ledger ledger;
    private final KnownSums before;
    private final List<PublicTotal> totals;
    private final List<PublicRange> ranges;
    private final FigureLinks links;
    private final List<LinearForm> counted = new ArrayList<>();
    private final List<LinearForm> outOf = new ArrayList<>();

    Builder(
        List<PrintedFigure> printed,
        Iterable<Measure> measures,
        Suppression primary,
        Rules rules,
        Ledger ledger,
        List<PublicTotal> totals,
        List<PublicRange> ranges) {
      this.ledger = ledger;
      this.totals = totals;
      this.ranges = ranges;
      this.before = new KnownSums(ledger, measures);
      this.printed = printed;
      this.primary = primary;
      this.rules = rules;
      OutcomeClasses classes = new OutcomeClasses();
      Set<Measure> cells = new LinkedHashSet<>();
      for (PrintedFigure each : printed) {
        classes.printed(each.fraction().counted());
        classes.printed(each.fraction().outOf());
        cells.addAll(each.fraction().counted());
        cells.addAll(each.fraction().outOf());
      }
      for (KnownSums.Known each : before.all()) {
        classes.printed(each.measures());
        cells.addAll(each.measures());
      }
      for (PublicTotal each : totals) {
        classes.printed(each.cells());
        cells.addAll(each.cells());
      }
      for (PublicRange each : ranges) {
        for (List<Measure> sum : List.of(each.counts(), each.others())) {
          classes.printed(sum);
          cells.addAll(sum);
        }
      }
      this.links = new FigureLinks(new CountTable(cells, measures), classes);
    }

    LinkedSuppression build() {
      for (PrintedFigure each : printed) {
        counted.add(links.sum(each.fraction().counted()));
        outOf.add(links.sum(each.fraction().outOf()));
      }
      List<LinearForm> earlierSums =
          before.all().stream().map(each -> links.sum(each.measures())).toList();
      List<LinearForm> told = totals.stream().map(each -> links.sum(each.cells())).toList();
      List<LinearForm> ranged = ranges.stream().map(this::weighted).toList();
      List<LinearForm> small = links.smallCounts(rules);
      List<LinearForm> ties = links.ties();
      List<LinearForm> all = new ArrayList<>(ties);
      all.addAll(counted);
      all.addAll(outOf);
      all.addAll(earlierSums);
      all.addAll(told);
      all.addAll(ranged);
      all.addAll(small);
      Map<Integer, Integer> merged = FigureLinks.merged(all, links.values().size());
      List<Long> values = new ArrayList<>(values(merged));
      Set<LinearForm> secrets = new LinkedHashSet<>();
      for (int cell = 0; cell < values.size(); cell++) {
        if (rules.small(values.get(cell))) {
          secrets.add(LinearForm.sum(cell));
        }
      }
      small.forEach(each -> add(rename(each, merged), secrets));
      List<Statement> known = new ArrayList<>();
      ties.forEach(tie -> known.add(Statement.equal(rename(tie, merged), 0)));
      Set<Integer> free = new LinkedHashSet<>();
      for (int i = 0; i < earlierSums.size(); i++) {
        KnownSums.Known each = before.all().get(i);
        LinearForm sum = rename(earlierSums.get(i), merged);
        if (each.late() != 0) {
          LinearForm late = LinearForm.sum(values.size());
          free.add(values.size());
          values.add(each.late());
          sum = sum.minus(late);
          if (rules.small(Math.abs(each.late()))) {
            secrets.add(late);
          }
        }
        known.add(Statement.equal(sum, each.printed()));
      }
      for (int i = 0; i < told.size(); i++) {
        PublicTotal each = totals.get(i);
        known.add(new Statement(rename(told.get(i), merged), each.low(), each.high()));
      }
      for (int i = 0; i < ranged.size(); i++) {
        LinearForm sum = rename(ranged.get(i), merged);
        if (!sum.isZero()) {
          known.add(new Statement(sum, ranges.get(i).low(), ranges.get(i).high()));
        }
      }
      List<Figure> figures = new ArrayList<>();
      for (int i = 0; i < printed.size(); i++) {
        figures.add(figure(i, merged, secrets));
      }
      SafeSelection selection =
          SafeSelection.of(new LinkedFigures(values, free, known, figures, List.copyOf(secrets)));
      LinkedSuppression suppression =
          new LinkedSuppression(selection.result(), ledger.releases().size());
      for (int i = 0; i < printed.size(); i++) {
        suppression.decide(printed.get(i), selection.decision(i), printedBefore(printed.get(i)));
      }
      return suppression;
    }

    private LinearForm weighted(PublicRange range) {
      return links
          .sum(range.counts())
          .times(range.times())
          .plus(links.sum(range.others()).times(range.otherTimes()));
    }

    /** What an earlier release printed for a figure, where it is not what it would be today. */
    private Optional<PrintedCounts> printedBefore(PrintedFigure figure) {
      List<Measure> counted = figure.fraction().counted();
      OptionalLong base = before.printed(figure.fraction().outOf());
      OptionalLong count = counted.isEmpty() ? OptionalLong.of(0) : before.printed(counted);
      if (base.isEmpty() || count.isEmpty() || count.getAsLong() > base.getAsLong()) {
        return Optional.empty();
      }
      PrintedCounts old = new PrintedCounts(count.getAsLong(), base.getAsLong(), false);
      return old.count() == figure.fraction().count() && old.base() == figure.fraction().base()
          ? Optional.empty()
          : Optional.of(old);
    }

    /** Whether the partners decided to correct the quarter that a figure ends with. */
    private boolean mayBeRevised(PrintedFigure figure) {
      return ledger.revisions().stream()
          .anyMatch(
              revision ->
                  figure.fraction().outOf().stream()
                      .map(Measure::quarter)
                      .max(Comparator.naturalOrder())
                      .filter(revision.quarter()::equals)
                      .isPresent());
    }

    private Figure figure(int i, Map<Integer, Integer> merged, Set<LinearForm> secrets) {
      PrintedFigure figure = printed.get(i);
      long count = figure.fraction().count();
      long base = figure.fraction().base();
      LinearForm countSum = rename(counted.get(i), merged);
      LinearForm baseSum = rename(outOf.get(i), merged);
      List<Statement> sums =
          figure.share()
              ? List.of(Statement.equal(countSum, count), Statement.equal(baseSum, base))
              : List.of(Statement.equal(countSum, count));
      boolean hide =
          figure.share()
              ? primary.hides(figure.fraction())
              : primary.hidesCount(figure.fraction().counted());
      boolean frozen = printedBefore(figure).isPresent() && !mayBeRevised(figure);
      if (hide) {
        LinearForm rest = baseSum.minus(countSum);
        boolean everySide =
            !rules.smallSide(count, base) || (figure.share() && base < rules.minimumBase());
        if (everySide || rules.small(count)) {
          add(countSum, secrets);
        }
        if (everySide || rules.small(base - count)) {
          add(rest, secrets);
        }
        if (everySide) {
          add(baseSum, secrets);
        }
      }
      // The first figure is ten times as dear as the last.
      double loss = 10 - 9.0 * i / printed.size();
      return new Figure(sums, hide || frozen, loss);
    }

    private static void add(LinearForm secret, Set<LinearForm> secrets) {
      if (!secret.isZero()) {
        secrets.add(secret);
      }
    }

    private List<Long> values(Map<Integer, Integer> merged) {
      List<Long> all = links.values();
      TreeMap<Integer, Long> sums = new TreeMap<>();
      merged.forEach((old, fresh) -> sums.merge(fresh, all.get(old), Long::sum));
      return List.copyOf(sums.values());
    }

    private static LinearForm rename(LinearForm sum, Map<Integer, Integer> merged) {
      Map<Integer, Long> weights = new TreeMap<>();
      for (int i = 0; i < sum.size(); i++) {
        weights.put(merged.getOrDefault(sum.cell(i), -1), sum.weightAt(i));
      }
      return LinearForm.of(weights);
    }
  }
}
