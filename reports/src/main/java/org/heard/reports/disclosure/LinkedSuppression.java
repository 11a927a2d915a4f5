package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private final AuditResult audit;

  private LinkedSuppression(AuditResult audit) {
    this.audit = audit;
  }

  /**
   * Looks at all figures together.
   *
   * @param figures everything that is to be printed, most important first
   * @param measures all counts of the run; what the figures are not made of is looked at too, since
   *     it links them
   * @param primary what must be hidden for its own sake
   * @param rules the numbers
   */
  public static LinkedSuppression of(
      List<PrintedFigure> figures, Iterable<Measure> measures, Suppression primary, Rules rules) {
    return new Builder(new ArrayList<>(new LinkedHashSet<>(figures)), measures, primary, rules)
        .build();
  }

  @Override
  public boolean hidesCount(List<Measure> cells) {
    return decision(PrintedFigure.count(cells)).hides();
  }

  @Override
  public boolean hides(Fraction fraction) {
    return decision(PrintedFigure.share(fraction)).hides();
  }

  /** What became of a figure. */
  public Decision decision(PrintedFigure figure) {
    return decisions.getOrDefault(figure, Decision.DROPPED);
  }

  @Override
  public SuppressionSummary summary() {
    return new SuppressionSummary(
        count(Decision.PRIMARY), count(Decision.SECONDARY), count(Decision.DROPPED), audit);
  }

  private long count(Decision decision) {
    return decisions.values().stream().filter(decision::equals).count();
  }

  private static final class Builder {
    private final List<PrintedFigure> printed;
    private final Suppression primary;
    private final Rules rules;
    private final FigureLinks links;
    private final List<LinearForm> counted = new ArrayList<>();
    private final List<LinearForm> outOf = new ArrayList<>();

    Builder(
        List<PrintedFigure> printed, Iterable<Measure> measures, Suppression primary, Rules rules) {
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
      this.links = new FigureLinks(new CountTable(cells, measures), classes);
    }

    LinkedSuppression build() {
      for (PrintedFigure each : printed) {
        counted.add(links.sum(each.fraction().counted()));
        outOf.add(links.sum(each.fraction().outOf()));
      }
      List<LinearForm> ties = links.ties();
      List<LinearForm> all = new ArrayList<>(ties);
      all.addAll(counted);
      all.addAll(outOf);
      Map<Integer, Integer> merged = FigureLinks.merged(all, links.values().size());
      List<Long> values = values(merged);
      List<Statement> known =
          ties.stream().map(tie -> Statement.equal(rename(tie, merged), 0)).toList();
      List<Figure> figures = new ArrayList<>();
      Set<LinearForm> secrets = new LinkedHashSet<>();
      for (int i = 0; i < printed.size(); i++) {
        figures.add(figure(i, merged, secrets));
      }
      for (int cell = 0; cell < values.size(); cell++) {
        if (rules.small(values.get(cell))) {
          secrets.add(LinearForm.sum(cell));
        }
      }
      SafeSelection selection =
          SafeSelection.of(
              new LinkedFigures(values, Set.of(), known, figures, List.copyOf(secrets)));
      LinkedSuppression suppression = new LinkedSuppression(selection.result());
      for (int i = 0; i < printed.size(); i++) {
        suppression.decisions.put(printed.get(i), selection.decision(i));
      }
      return suppression;
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
      return new Figure(sums, hide, loss);
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
