package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.heard.model.Ledger;
import org.heard.model.Measure;
import org.heard.model.Release;
import org.heard.model.ReleasedCells;
import org.heard.model.ReleasedSum;

/**
 * What earlier releases printed, found again among the counts of today. Where the sum is another
 * one today, records came late (or were taken out), and the difference is an unknown of its own.
 */
final class KnownSums {
  /**
   * A printed sum.
   *
   * @param measures what it is the sum of today
   * @param printed what was printed
   */
  record Known(List<Measure> measures, long printed) {
    /** What came or went since. */
    long late() {
      return measures.stream().mapToLong(Measure::families).sum() - printed;
    }
  }

  private final Map<Set<Measure>, Long> latest = new HashMap<>();
  private final Set<Known> all = new LinkedHashSet<>();

  KnownSums(Ledger ledger, Iterable<Measure> measures) {
    if (ledger.releases().isEmpty()) {
      return;
    }
    Map<CellPlace, List<Measure>> byPlace = new HashMap<>();
    measures.forEach(
        each -> byPlace.computeIfAbsent(CellPlace.of(each), key -> new ArrayList<>()).add(each));
    for (Release release : ledger.releases()) {
      for (ReleasedSum sum : release.sums()) {
        List<Measure> found = new ArrayList<>();
        for (ReleasedCells cells : sum.cells()) {
          byPlace.getOrDefault(place(cells), List.of()).stream()
              .filter(cells::holds)
              .forEach(found::add);
        }
        // A rounded number says nothing exact.
        if (!release.preset().equals("round5")) {
          all.add(new Known(found, sum.value()));
        }
        latest.put(Set.copyOf(found), sum.value());
      }
    }
  }

  private static CellPlace place(ReleasedCells cells) {
    return new CellPlace(
        cells.window(),
        cells.quarter(),
        new CellPlace.Topic(cells.source(), cells.subject(), cells.promise()),
        cells.dimension(),
        cells.group());
  }

  /** Every printed sum, each once. */
  List<Known> all() {
    return List.copyOf(all);
  }

  /** What was last printed for these counts; empty where nothing was. */
  OptionalLong printed(List<Measure> measures) {
    Long value = latest.get(Set.copyOf(measures));
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
