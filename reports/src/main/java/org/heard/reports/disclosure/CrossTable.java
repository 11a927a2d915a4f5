package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts by two, three or more dimensions, with margins: a cell with the label {@link
 * TableCell#TOTAL} is the sum over that dimension. Margins need not all be there.
 *
 * @param cells the cells, sorted by their labels
 */
public record CrossTable(List<TableCell> cells) {
  private static final Comparator<TableCell> BY_LABELS =
      Comparator.comparing(cell -> name(cell.labels()));

  /**
   * A table of cells in any order.
   *
   * @throws ContradictionException where a margin is not the sum of its cells
   */
  public CrossTable {
    cells = cells.stream().sorted(BY_LABELS).toList();
    Map<String, Long> counts = new HashMap<>();
    for (TableCell cell : cells) {
      if (counts.put(name(cell.labels()), cell.count()) != null) {
        throw new IllegalArgumentException("two cells have the labels " + cell.labels());
      }
    }
    for (Sum sum : sums(cells)) {
      long parts =
          sum.parts().stream().mapToLong(part -> counts.getOrDefault(name(part), 0L)).sum();
      if (parts != counts.getOrDefault(name(sum.total()), 0L)) {
        throw new ContradictionException(
            "the total of " + sum.total() + " is not the sum of its cells");
      }
    }
  }

  /** A margin and what it is the sum of. */
  record Sum(List<String> total, List<List<String>> parts) {}

  /** A table of cells in any order. */
  public static CrossTable of(Collection<TableCell> cells) {
    return new CrossTable(List.copyOf(cells));
  }

  /** The number of cells that are not printed. */
  public long hidden() {
    return cells.stream().filter(TableCell::hidden).count();
  }

  /** What the public sees of this table. */
  public Publication publication() {
    Publication publication = new Publication();
    cells.forEach(cell -> publication.cell(name(cell.labels())));
    for (TableCell cell : cells) {
      if (!cell.hidden()) {
        publication.publish(Map.of(name(cell.labels()), 1L), cell.count());
      }
    }
    for (Sum sum : sums(cells)) {
      Map<String, Long> weights = new TreeMap<>();
      sum.parts().forEach(part -> weights.put(name(part), 1L));
      weights.put(name(sum.total()), -1L);
      publication.publish(weights, 0);
    }
    return publication;
  }

  /** The name under which a cell is published. */
  public static String name(List<String> labels) {
    return String.join("\u001f", labels);
  }

  private static List<Sum> sums(List<TableCell> cells) {
    Map<String, List<List<String>>> parts = new TreeMap<>();
    Map<String, List<String>> totals = new TreeMap<>();
    for (TableCell cell : cells) {
      for (int dimension = 0; dimension < cell.labels().size(); dimension++) {
        List<String> total = new ArrayList<>(cell.labels());
        boolean isTotal = TableCell.TOTAL.equals(total.set(dimension, TableCell.TOTAL));
        String key = dimension + name(total);
        if (isTotal) {
          totals.put(key, cell.labels());
        } else {
          parts.computeIfAbsent(key, each -> new ArrayList<>()).add(cell.labels());
        }
      }
    }
    List<Sum> sums = new ArrayList<>();
    totals.forEach(
        (key, total) -> {
          List<List<String>> its = parts.get(key);
          if (its != null) {
            sums.add(new Sum(total, its));
          }
        });
    return sums;
  }
}
