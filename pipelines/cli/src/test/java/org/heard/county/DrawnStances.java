package org.heard.county;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.heard.model.Quarter;

/**
 * What the county's survey comments say, as {@code truth.csv} has it: comments that take a side by
 * message and quarter, and how many of them say that it was kept.
 *
 * @param byMessage counts by message and quarter
 */
record DrawnStances(Map<String, Map<Quarter, Truth.Count>> byMessage) {
  /** Reads a county's {@code truth.csv}. */
  static DrawnStances read(Path file) {
    Map<String, Map<Quarter, Truth.Count>> byMessage = new TreeMap<>();
    for (CSVRecord row : Tables.read(file)) {
      if (row.get("source").equals("survey")) {
        byMessage
            .computeIfAbsent(row.get("message"), each -> new TreeMap<>())
            .put(
                new Quarter(LocalDate.parse(row.get("quarter"))),
                new Truth.Count(
                    Integer.parseInt(row.get("with_a_side")), Integer.parseInt(row.get("upheld"))));
      }
    }
    return new DrawnStances(byMessage);
  }

  /** Comments that take a side on a message, by quarter. */
  Map<Quarter, Long> sides(String message) {
    Map<Quarter, Long> sides = new TreeMap<>();
    of(message).forEach((quarter, count) -> sides.put(quarter, (long) count.sides()));
    return sides;
  }

  /** The share of a quarter less that of all earlier quarters. */
  double change(String message, Quarter last) {
    Truth.Count latest = of(message).getOrDefault(last, new Truth.Count(0, 0));
    int sides = 0;
    int upheld = 0;
    for (Map.Entry<Quarter, Truth.Count> each : of(message).entrySet()) {
      if (each.getKey().compareTo(last) < 0) {
        sides += each.getValue().sides();
        upheld += each.getValue().upheld();
      }
    }
    return (double) latest.upheld() / latest.sides() - (double) upheld / sides;
  }

  private Map<Quarter, Truth.Count> of(String message) {
    Map<Quarter, Truth.Count> counts = byMessage.get(message);
    if (counts == null) {
      throw new IllegalArgumentException("nothing was planted of " + message);
    }
    return counts;
  }
}
