package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Hides more cells of a table until no hidden one can be computed from its margins. Margins are
 * kept where that is possible; small cells are hidden before large ones.
 */
public final class SecondarySuppression {
  /** So dear that a margin is hidden only where nothing else helps. */
  private static final double MARGIN = 1_000;

  private SecondarySuppression() {}

  /**
   * Hides the cells that the rules name, and what gives them away.
   *
   * @param table cells in any order; what is hidden already stays hidden
   * @param primary cells that must be hidden for their own sake
   */
  public static CrossTable suppress(CrossTable table, Predicate<TableCell> primary) {
    List<TableCell> order =
        table.cells().stream()
            .sorted(
                Comparator.comparing((TableCell cell) -> !cell.margin())
                    // A published zero cannot be moved, so it never helps to hide one.
                    .thenComparing(cell -> cell.count() != 0)
                    .thenComparing(Comparator.comparingLong(TableCell::count).reversed())
                    .thenComparing(cell -> CrossTable.name(cell.labels())))
            .toList();
    Map<String, Integer> places = new TreeMap<>();
    List<TableCell> inner = table.cells().stream().filter(cell -> !cell.margin()).toList();
    inner.forEach(cell -> places.put(CrossTable.name(cell.labels()), places.size()));
    List<Long> counts = inner.stream().map(TableCell::count).toList();
    List<Figure> figures = new ArrayList<>();
    List<LinearForm> secrets = new ArrayList<>();
    for (TableCell cell : order) {
      LinearForm sum = sum(cell, inner, places);
      boolean hide = cell.hidden() || primary.test(cell);
      figures.add(
          new Figure(
              List.of(Statement.equal(sum, cell.count())),
              hide,
              cell.margin() ? MARGIN : 1 + Math.log1p((double) cell.count())));
      if (hide) {
        secrets.add(sum);
      }
    }
    LinkedFigures linked = new LinkedFigures(counts, Set.of(), List.of(), figures, secrets);
    SafeSelection selection = SafeSelection.of(linked).showWhatIsKnown();
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      cells.add(order.get(i).hide(selection.decision(i).hides()));
    }
    return CrossTable.of(cells);
  }

  private static LinearForm sum(
      TableCell cell, List<TableCell> inner, Map<String, Integer> places) {
    if (!cell.margin()) {
      return LinearForm.sum(places.getOrDefault(CrossTable.name(cell.labels()), -1));
    }
    return LinearForm.sum(
        IntStream.range(0, inner.size())
            .filter(i -> matches(inner.get(i).labels(), cell.labels()))
            .toArray());
  }

  private static boolean matches(List<String> labels, List<String> pattern) {
    return IntStream.range(0, labels.size())
        .allMatch(
            i -> pattern.get(i).equals(TableCell.TOTAL) || pattern.get(i).equals(labels.get(i)));
  }
}
