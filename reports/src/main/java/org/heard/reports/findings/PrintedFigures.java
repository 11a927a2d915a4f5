package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.heard.model.Measure;
import org.heard.reports.disclosure.Fraction;

/** Collects every figure of the findings, for whoever must judge them together. */
final class PrintedFigures {
  private final List<Fraction> fractions = new ArrayList<>();
  private final Set<Measure> cells = new LinkedHashSet<>();

  PrintedFigures(QuarterFindings findings) {
    Function<Fraction, Fraction> share = this::fraction;
    Function<Distribution, Distribution> count = this::count;
    findings.headline().map(share);
    findings.messages().forEach(each -> each.map(share));
    findings.commitments().forEach(each -> each.map(share));
    findings.groups().forEach(each -> each.map(share, count));
    findings.complaints().map(share, count);
    findings.scoring().forEach(each -> each.map(share, count));
    findings.received().forEach(each -> each.map(count));
  }

  List<Fraction> fractions() {
    return List.copyOf(fractions);
  }

  List<Measure> measures() {
    return List.copyOf(cells);
  }

  private Fraction fraction(Fraction fraction) {
    if (fraction.base() > 0) {
      fractions.add(fraction);
    }
    cells.addAll(fraction.counted());
    cells.addAll(fraction.outOf());
    return fraction;
  }

  private Distribution count(Distribution counts) {
    cells.addAll(counts.cells());
    return counts;
  }
}
