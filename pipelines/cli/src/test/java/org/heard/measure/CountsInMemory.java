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
    List<Fact> facts =
        Stream.concat(
                items.stream().flatMap(each -> Facts.of(each).stream()),
                comments.stream().flatMap(each -> Facts.of(each).stream()))
            .toList();
    LocalDate last = facts.stream().map(Fact::quarter).max(LocalDate::compareTo).orElseThrow();
    FamilyCounts counts =
        new FamilyCounts(
            charter.messageIds(), charter.commitments().stream().map(Commitment::id).toList());
    FamilySums sums = new FamilySums();
    facts.stream()
        .collect(Collectors.groupingBy(Fact::unit))
        .values()
        .forEach(family -> counts.count(family, last, sums));
    List<Measure> measures = new ArrayList<>();
    sums.forEach((cell, tally) -> measures.add(measure(cell, tally, cell.quarter())));
    return measures;
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
