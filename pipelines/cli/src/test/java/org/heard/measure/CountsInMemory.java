package org.heard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.charter.Charter;
import org.heard.charter.Commitment;
import org.heard.model.FeedbackItem;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.model.PeoplesLabels;

/** Counts a small county without an engine, as {@link CountMeasures} does with one. */
public final class CountsInMemory {
  private CountsInMemory() {}

  /** Comments as they count: where people reviewed one, with their labels. */
  public static List<LabelledComment> overruled(
      List<LabelledComment> comments, PeoplesLabels people) {
    Overruled overruled = new Overruled(people);
    return comments.stream().map(overruled::of).toList();
  }

  /** The counts of items and of their comments. */
  public static List<Measure> of(
      List<FeedbackItem> items, List<LabelledComment> comments, Charter charter) {
    List<Facts> facts =
        Stream.concat(items.stream().map(Facts::of), comments.stream().map(Facts::of)).toList();
    LocalDate last = facts.stream().map(Facts::quarter).max(LocalDate::compareTo).orElseThrow();
    FamilySums sums = new FamilySums();
    FamilyCounts counts = counts(charter, sums);
    facts.stream().collect(Collectors.groupingBy(Facts::unit)).values().forEach(counts::count);
    List<Measure> measures = new ArrayList<>();
    sums.forEach(
        (cell, tally) -> {
          if (!cell.quarter().isAfter(last)) {
            measures.add(measure(cell, tally, cell.quarter()));
          }
        });
    return measures;
  }

  /** Counts families by a charter's promises. */
  static FamilyCounts counts(Charter charter, FamilySums sums) {
    return new FamilyCounts(
        charter.messageIds(), charter.commitments().stream().map(Commitment::id).toList(), sums);
  }

  /** A count at its place, in a quarter. */
  static Measure measure(Cell cell, Tally tally, LocalDate quarter) {
    return new Measure(
        cell.window(),
        quarter,
        cell.source(),
        cell.subject(),
        cell.promise(),
        cell.dimension(),
        cell.group(),
        cell.outcome(),
        tally.families(),
        tally.comments(),
        tally.settings().size());
  }
}
