package org.heard.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The counts of many families, added up in place: a family touches hundreds of cells, most of them
 * "this promise was not spoken of". Not for several threads.
 */
final class FamilySums {
  private final Map<Place, Map<Said, Sum>> places = new HashMap<>();

  /** Adds what one family said in one place. */
  void add(Place place, Map<Said, Tally> said) {
    Map<Said, Sum> sums = places.computeIfAbsent(place, each -> new HashMap<>());
    said.forEach((what, tally) -> sums.computeIfAbsent(what, each -> new Sum()).add(tally));
  }

  /** Every cell that was touched, with its sum. */
  void forEach(BiConsumer<Cell, Tally> out) {
    places.forEach(
        (place, sums) -> sums.forEach((said, sum) -> out.accept(place.cell(said), sum.tally())));
  }

  private static final class Sum {
    private final TreeSet<String> settings = new TreeSet<>();
    private long families;
    private long comments;

    void add(Tally tally) {
      families += tally.families();
      comments += tally.comments();
      for (String setting : tally.settings()) {
        if (settings.add(setting) && settings.size() > Tally.MOST_SETTINGS) {
          settings.pollLast();
        }
      }
    }

    Tally tally() {
      return new Tally(families, comments, List.copyOf(settings));
    }
  }
}
