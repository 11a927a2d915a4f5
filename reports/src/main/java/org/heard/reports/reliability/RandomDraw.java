package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws whole units (families, cases, agenda items) at random, each with all its comments, so that
 * percentages of families can be corrected by what people say of them.
 *
 * <p>Units are taken in a seeded random order until the wanted number of comments is reached; a
 * unit that would go beyond it is passed over, and later ones that fit fill the rest. A unit's
 * weight is the number of units of its source over how many of them were drawn.
 */
public final class RandomDraw {
  private RandomDraw() {}

  /**
   * Draws.
   *
   * @param comments the comments of all units, in any order
   * @param wanted how many comments; all are drawn where there are fewer
   * @param seed the same comments and seed give the same draw
   * @return the drawn comments in a random order, so that a family's do not stand together
   */
  public static List<Drawn> draw(List<Drawable> comments, int wanted, long seed) {
    Map<String, List<Drawable>> units = new TreeMap<>();
    for (Drawable comment : comments) {
      units
          .computeIfAbsent(comment.source() + " " + comment.unit(), unit -> new ArrayList<>())
          .add(comment);
    }
    SeededOrder order = new SeededOrder(seed);
    List<Drawable> taken = new ArrayList<>();
    Map<String, Long> unitsTaken = new HashMap<>();
    for (List<Drawable> unit : order.of(List.copyOf(units.values()))) {
      if (taken.size() + unit.size() <= wanted) {
        taken.addAll(unit);
        unitsTaken.merge(unit.get(0).source(), 1L, Long::sum);
      }
    }
    Map<String, Long> all =
        units.values().stream()
            .collect(Collectors.groupingBy(unit -> unit.get(0).source(), Collectors.counting()));
    taken.sort(java.util.Comparator.comparing(Drawable::id));
    return order.of(taken).stream()
        .map(
            comment ->
                new Drawn(
                    comment.id(),
                    (double) all.getOrDefault(comment.source(), 0L)
                        / unitsTaken.getOrDefault(comment.source(), 1L)))
        .toList();
  }
}
