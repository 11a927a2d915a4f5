package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.heard.model.Ledger;
import org.heard.model.Measure;

/**
 * The preset {@code round5}: every figure is printed as a sum of counts that are rounded to
 * multiples of 5, so that printed figures add up and no sum or difference gives more away than the
 * rounded counts do.
 *
 * <p>Each count is rounded down or up. Which, is chosen so that the printed sums stay near the true
 * ones: beginning with the nearest multiple, counts are turned one by one while that makes the
 * squared errors of all printed sums smaller (the idea of small count rounding: Langsrud and
 * Heldal, PSD 2018).
 */
public final class RoundedFigures implements Suppression {
  private static final int STEP = 5;
  private static final int MOST_PASSES = 20;

  private final Map<PrintedFigure, PrintedCounts> printed = new HashMap<>();
  private final PrimarySuppression primary;
  private final Rules rules;
  private final int releases;

  private RoundedFigures(PrimarySuppression primary, Rules rules, int releases) {
    this.primary = primary;
    this.rules = rules;
    this.releases = releases;
  }

  /**
   * Rounds all figures together.
   *
   * @param figures everything that is to be printed
   * @param measures all counts of the run
   * @param primary tells which figures come from too few settings
   * @param rules the smallest base of a share
   * @param ledger what earlier releases printed: that stays as it was
   */
  public static RoundedFigures of(
      List<PrintedFigure> figures,
      Iterable<Measure> measures,
      PrimarySuppression primary,
      Rules rules,
      Ledger ledger) {
    OutcomeClasses classes = new OutcomeClasses();
    Set<Measure> cells = new LinkedHashSet<>();
    for (PrintedFigure each : figures) {
      classes.printed(each.fraction().counted());
      classes.printed(each.fraction().outOf());
      cells.addAll(each.fraction().counted());
      cells.addAll(each.fraction().outOf());
    }
    FigureLinks links = new FigureLinks(new CountTable(cells, measures), classes);
    Map<List<Measure>, LinearForm> sums = new LinkedHashMap<>();
    for (PrintedFigure each : figures) {
      sums.computeIfAbsent(each.fraction().outOf(), links::sum);
      sums.computeIfAbsent(each.fraction().counted(), links::sum);
    }
    long[] rounded = round(links.values(), List.copyOf(new LinkedHashSet<>(sums.values())));
    KnownSums before = new KnownSums(ledger, measures);
    RoundedFigures result = new RoundedFigures(primary, rules, ledger.releases().size());
    for (PrintedFigure each : figures) {
      result.printed.put(
          each,
          new PrintedCounts(
              value(each.fraction().counted(), sums, rounded, before),
              value(each.fraction().outOf(), sums, rounded, before),
              false));
    }
    return result;
  }

  private static long value(
      List<Measure> measures,
      Map<List<Measure>, LinearForm> sums,
      long[] rounded,
      KnownSums before) {
    OptionalLong earlier = measures.isEmpty() ? OptionalLong.empty() : before.printed(measures);
    return earlier.orElseGet(() -> sums.getOrDefault(measures, LinearForm.ZERO).value(rounded));
  }

  /** Rounds counts so that their sums stay near. */
  static long[] round(List<Long> counts, List<LinearForm> sums) {
    long[] rounded =
        counts.stream()
            .mapToLong(count -> RoundingRule.ROUND_TO_5.apply(count).orElse(0))
            .toArray();
    long[] errors = new long[sums.size()];
    List<List<Integer>> sumsOf = new ArrayList<>();
    counts.forEach(each -> sumsOf.add(new ArrayList<>()));
    for (int s = 0; s < errors.length; s++) {
      LinearForm sum = sums.get(s);
      for (int i = 0; i < sum.size(); i++) {
        int cell = sum.cell(i);
        errors[s] += sum.weightAt(i) * (rounded[cell] - counts.get(cell));
        sumsOf.get(cell).add(s);
      }
    }
    boolean turned = true;
    for (int pass = 0; turned && pass < MOST_PASSES; pass++) {
      turned = false;
      for (int cell = 0; cell < rounded.length; cell++) {
        long rest = Math.floorMod(counts.get(cell), (long) STEP);
        if (rest == 0) {
          continue;
        }
        long other = 2 * (counts.get(cell) - rest) + STEP - rounded[cell];
        long change = other - rounded[cell];
        long gain = 0;
        for (int s : sumsOf.get(cell)) {
          long step = sums.get(s).weight(cell) * change;
          gain += step * (2 * errors[s] + step);
        }
        if (gain < 0) {
          rounded[cell] = other;
          for (int s : sumsOf.get(cell)) {
            errors[s] += sums.get(s).weight(cell) * change;
          }
          turned = true;
        }
      }
    }
    return rounded;
  }

  @Override
  public boolean hidesCount(List<Measure> cells) {
    return !printed.containsKey(PrintedFigure.count(cells)) || primary.fewSettings(cells);
  }

  @Override
  public boolean hides(Fraction fraction) {
    PrintedCounts counts = printed.get(PrintedFigure.share(fraction));
    return counts == null
        || fraction.base() < rules.minimumBase()
        || counts.base() < rules.minimumBase()
        || counts.count() > counts.base()
        || primary.fewSettings(fraction.outOf());
  }

  @Override
  public PrintedCounts printed(PrintedFigure figure) {
    return printed.getOrDefault(figure, new PrintedCounts(0, 0, false));
  }

  @Override
  public boolean rounds() {
    return true;
  }

  @Override
  public SuppressionSummary summary() {
    long low =
        printed.keySet().stream().filter(each -> each.share() && hides(each.fraction())).count();
    return new SuppressionSummary(low, 0, 0, 0, 0, releases, new AuditResult(0, 0, 0, 0));
  }
}
