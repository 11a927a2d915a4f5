package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.heard.model.Measure;
import org.heard.reports.disclosure.Fraction;

/**
 * The counts of one place, or of several that are disjoint, over their outcomes.
 *
 * @param cells the counts, sorted by group and outcome
 */
record Distribution(List<Measure> cells) {
  static final Distribution NONE = new Distribution(List.of());

  Distribution {
    cells =
        cells.stream()
            .sorted(Comparator.comparing(Measure::group).thenComparing(Measure::outcome))
            .toList();
  }

  /** Those with one of these outcomes over those with one of those. */
  Fraction of(Set<String> counted, Set<String> outOf) {
    return new Fraction(with(counted), with(outOf));
  }

  /** Those with one of these outcomes over everyone. */
  Fraction ofAll(String... counted) {
    return new Fraction(with(Set.copyOf(Arrays.asList(counted))), cells);
  }

  /** The counts of these outcomes. */
  List<Measure> with(Set<String> outcomes) {
    return cells.stream().filter(cell -> outcomes.contains(cell.outcome())).toList();
  }

  /** The outcomes in alphabetical order. */
  List<String> outcomes() {
    return cells.stream().map(Measure::outcome).distinct().sorted().toList();
  }

  /** All families. */
  long families() {
    return cells.stream().mapToLong(Measure::families).sum();
  }

  /** All comments, ratings or items behind them. */
  long comments() {
    return cells.stream().mapToLong(Measure::comments).sum();
  }

  /** Both distributions as one; they must not share families. */
  Distribution plus(Distribution other) {
    List<Measure> all = new ArrayList<>(cells);
    all.addAll(other.cells);
    return new Distribution(all);
  }
}
