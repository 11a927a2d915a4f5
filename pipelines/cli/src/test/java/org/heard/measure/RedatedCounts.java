package org.heard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.charter.Charter;
import org.heard.model.Dimension;
import org.heard.model.FeedbackItem;
import org.heard.model.Groups;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Window;

/**
 * Counts the same items with other quarters, again and again. What a family said in one quarter is
 * counted by {@link FamilyCounts} once, and then only moved in time.
 *
 * <p>Counts of single quarters, of everyone and by who speaks: all that a word for change looks at.
 */
public final class RedatedCounts {
  /** Stands for whatever quarter a family's counts are moved to. */
  private static final LocalDate SOME = LocalDate.EPOCH;

  private final List<FeedbackItem> items;
  private final Map<String, List<Facts>> facts = new HashMap<>();
  private final Charter charter;
  private final Map<List<String>, Map<Cell, Tally>> counted = new HashMap<>();

  /** With items of one source, their comments, and the charter whose promises are counted. */
  public RedatedCounts(List<FeedbackItem> items, List<LabelledComment> comments, Charter charter) {
    this.items = List.copyOf(items);
    this.charter = charter;
    for (FeedbackItem item : items) {
      facts.put(item.origin().itemId(), new ArrayList<>(List.of(timeless(Facts.of(item)))));
    }
    for (LabelledComment comment : comments) {
      List<Facts> ofItem = facts.get(comment.origin().itemId());
      if (ofItem != null) {
        ofItem.add(timeless(Facts.of(comment)));
      }
    }
  }

  /** The items' own quarters, one for each. */
  public List<Quarter> quarters() {
    return items.stream().map(each -> new Quarter(each.origin().quarter())).toList();
  }

  /** The counts with other quarters, one for each item in their order. */
  public List<Measure> in(List<Quarter> quarters) {
    Map<Quarter, Map<String, List<String>>> told = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      told.computeIfAbsent(quarters.get(i), each -> new TreeMap<>())
          .computeIfAbsent(items.get(i).origin().unit(), each -> new ArrayList<>(1))
          .add(items.get(i).origin().itemId());
    }
    List<Measure> measures = new ArrayList<>();
    told.forEach(
        (quarter, families) -> {
          Map<Cell, Tally> sums = new HashMap<>();
          for (List<String> family : families.values()) {
            counted
                .computeIfAbsent(family, this::count)
                .forEach((cell, tally) -> sums.merge(cell, tally, Tally::plus));
          }
          sums.forEach(
              (cell, tally) ->
                  measures.add(CountsInMemory.measure(cell, tally, quarter.firstDay())));
        });
    return measures;
  }

  private Map<Cell, Tally> count(List<String> itemsOfFamily) {
    FamilySums sums = new FamilySums();
    CountsInMemory.counts(charter, sums)
        .count(
            itemsOfFamily.stream()
                .flatMap(id -> facts.getOrDefault(id, List.of()).stream())
                .toList());
    Map<Cell, Tally> cells = new HashMap<>();
    sums.forEach(
        (cell, tally) -> {
          if (cell.window() == Window.QUARTER
              && (cell.dimension() == Dimension.ALL || cell.dimension() == Dimension.SPEAKER)) {
            cells.put(cell, tally);
          }
        });
    return cells;
  }

  private static Facts timeless(Facts facts) {
    return new Facts(
        facts.unit(),
        facts.source(),
        SOME,
        new Groups("", "", "", "", facts.groups().speaker()),
        facts.language(),
        facts.order(),
        facts.said());
  }
}
