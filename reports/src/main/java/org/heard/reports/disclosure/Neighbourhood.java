package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The cells around a sum, found step by step along the sums that link them. */
final class Neighbourhood {
  private final Map<Integer, List<LinearForm>> sumsWith = new HashMap<>();

  Neighbourhood(List<LinearForm> sums) {
    for (LinearForm sum : sums) {
      sum.cells()
          .forEach(cell -> sumsWith.computeIfAbsent(cell, key -> new ArrayList<>()).add(sum));
    }
  }

  /**
   * The sum's cells and those near them: steps are taken until there are enough cells, or no more.
   */
  Set<Integer> around(LinearForm sum, int enough) {
    TreeSet<Integer> cells = new TreeSet<>();
    sum.cells().forEach(cells::add);
    Set<Integer> edge = new LinkedHashSet<>(cells);
    while (!edge.isEmpty() && cells.size() < enough) {
      Set<Integer> next = new LinkedHashSet<>();
      for (int cell : edge) {
        for (LinearForm each : sumsWith.getOrDefault(cell, List.of())) {
          each.cells().filter(cells::add).forEach(next::add);
        }
      }
      edge = next;
    }
    return cells;
  }
}
