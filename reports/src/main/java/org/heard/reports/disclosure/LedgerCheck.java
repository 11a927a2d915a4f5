package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.model.Ledger;
import org.heard.model.Release;
import org.heard.model.ReleasedCells;
import org.heard.model.ReleasedSum;

/** Whether the totals of a ledger can be true at once. */
public final class LedgerCheck {
  private LedgerCheck() {}

  /** What is wrong, in words; empty where nothing is. */
  public static Optional<String> problem(Ledger ledger) {
    Map<List<ReleasedCells>, Long> before = new HashMap<>();
    for (Release release : ledger.releases()) {
      Optional<String> within = within(release);
      if (within.isPresent()) {
        return within;
      }
      for (ReleasedSum sum : release.sums()) {
        Long known = before.put(sum.cells(), sum.value());
        if (known != null && known != sum.value() && !sum.revised()) {
          return Optional.of(
              "release %s prints %d for %s where an earlier release printed %d (expected the same"
                      .formatted(release.runId(), sum.value(), words(sum), known)
                  + " number, or one that is marked as revised)");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> within(Release release) {
    Map<Set<ReleasedCells>, Long> wholes = new HashMap<>();
    for (ReleasedSum sum : release.sums()) {
      Long known = wholes.put(new HashSet<>(sum.cells()), sum.value());
      if (known != null && known != sum.value()) {
        return Optional.of(
            "release %s prints both %d and %d for %s (expected one number)"
                .formatted(release.runId(), known, sum.value(), words(sum)));
      }
    }
    Map<Set<ReleasedCells>, List<ReleasedSum>> byPlace = new HashMap<>();
    for (ReleasedSum sum : release.sums()) {
      byPlace.computeIfAbsent(places(sum), each -> new ArrayList<>()).add(sum);
    }
    for (List<ReleasedSum> same : byPlace.values()) {
      for (ReleasedSum part : same) {
        for (ReleasedSum whole : same) {
          if (part.value() > whole.value() && contains(whole, part)) {
            return Optional.of(
                "release %s prints %d for %s, more than the %d of its total (expected a part of it)"
                    .formatted(release.runId(), part.value(), words(part), whole.value()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Set<ReleasedCells> places(ReleasedSum sum) {
    Set<ReleasedCells> places = new HashSet<>();
    sum.cells().forEach(each -> places.add(withOutcomes(each, List.of())));
    return places;
  }

  private static ReleasedCells withOutcomes(ReleasedCells cells, List<String> outcomes) {
    return new ReleasedCells(
        cells.window(),
        cells.quarter(),
        cells.source(),
        cells.subject(),
        cells.promise(),
        cells.dimension(),
        cells.group(),
        outcomes);
  }

  private static boolean contains(ReleasedSum whole, ReleasedSum part) {
    return part.cells().stream()
        .allMatch(
            cells ->
                whole.cells().stream()
                    .anyMatch(
                        each ->
                            withOutcomes(each, cells.outcomes()).equals(cells)
                                && (each.outcomes().contains(ReleasedCells.ANY)
                                    || each.outcomes().containsAll(cells.outcomes()))));
  }

  private static String words(ReleasedSum sum) {
    ReleasedCells first = sum.cells().get(0);
    return "%s %s %s of the %s of %s"
        .formatted(
            first.source().word(),
            first.subject().word(),
            first.outcomes(),
            first.window().word(),
            first.quarter());
  }
}
