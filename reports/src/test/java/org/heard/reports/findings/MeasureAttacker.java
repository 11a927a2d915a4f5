package org.heard.reports.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Window;

/**
 * An attacker of whole reports, written for the tests and from nothing of the audit's. It takes
 * every single measure as an unknown, writes down how speakers, areas, age bands and needs make up
 * everyone and quarters make up a year, adds what was printed, and eliminates in fractions of whole
 * numbers modulo a prime.
 */
final class MeasureAttacker {
  private static final long PRIME = 2_147_483_647L;

  private record Key(
      Window window, LocalDate quarter, Dimension dimension, String group, String outcome) {
    static Key of(Measure each) {
      return new Key(each.window(), each.quarter(), each.dimension(), each.group(), each.outcome());
    }
  }

  private final List<Measure> measures;
  private final Map<Key, Integer> unknowns = new LinkedHashMap<>();
  private final Map<Integer, SortedMap<Integer, Long>> rows = new HashMap<>();

  /** Attacks the counts of one subject and promise of one source. */
  MeasureAttacker(List<Measure> measures) {
    this.measures = measures;
    measures.forEach(each -> unknowns.put(Key.of(each), unknowns.size()));
    for (Measure each : measures) {
      if (each.dimension() == Dimension.ALL) {
        for (Dimension dimension : Dimension.values()) {
          makeUp(
              each,
              measures.stream()
                  .filter(
                      part ->
                          dimension != Dimension.ALL
                              && part.dimension() == dimension
                              && part.window() == each.window()
                              && part.quarter().equals(each.quarter())
                              && part.outcome().equals(each.outcome()))
                  .toList());
        }
      }
      if (each.window() == Window.ROLLING_YEAR) {
        makeUp(
            each,
            measures.stream()
                .filter(
                    part ->
                        part.window() == Window.QUARTER
                            && part.dimension() == each.dimension()
                            && part.group().equals(each.group())
                            && part.outcome().equals(each.outcome())
                            && !part.quarter().isAfter(each.quarter())
                            && part.quarter().isAfter(each.quarter().minusMonths(12)))
                .toList());
      }
    }
  }

  private void makeUp(Measure whole, List<Measure> parts) {
    if (parts.stream().mapToLong(Measure::families).sum() == whole.families()) {
      SortedMap<Integer, Long> row = row(parts);
      row.merge(unknown(whole), PRIME - 1, (a, b) -> (a + b) % PRIME);
      add(row);
    }
  }

  /** Learns a printed sum. */
  void learn(Collection<Measure> sum) {
    add(row(sum));
  }

  /** The counts that are known now. */
  List<Measure> recovered() {
    List<Measure> recovered = new ArrayList<>();
    for (Measure each : measures) {
      SortedMap<Integer, Long> row = rows.get(unknown(each));
      if (row != null && row.size() == 1) {
        recovered.add(each);
      }
    }
    return recovered;
  }

  private int unknown(Measure measure) {
    return unknowns.getOrDefault(Key.of(measure), -1);
  }

  private SortedMap<Integer, Long> row(Collection<Measure> sum) {
    TreeMap<Integer, Long> row = new TreeMap<>();
    sum.forEach(each -> row.merge(unknown(each), 1L, (a, b) -> (a + b) % PRIME));
    return row;
  }

  private void add(SortedMap<Integer, Long> fresh) {
    for (int column : List.copyOf(fresh.keySet())) {
      SortedMap<Integer, Long> pivot = rows.get(column);
      if (pivot != null) {
        subtract(fresh, pivot, fresh.getOrDefault(column, 0L));
      }
    }
    fresh.values().removeIf(value -> value == 0);
    if (fresh.isEmpty()) {
      return;
    }
    int column = fresh.firstKey();
    long inverse = power(fresh.getOrDefault(column, 1L), PRIME - 2);
    fresh.replaceAll((key, value) -> value * inverse % PRIME);
    for (SortedMap<Integer, Long> row : rows.values()) {
      Long weight = row.get(column);
      if (weight != null) {
        subtract(row, fresh, weight);
        row.values().removeIf(value -> value == 0);
      }
    }
    rows.put(column, fresh);
  }

  private static void subtract(Map<Integer, Long> row, Map<Integer, Long> other, long weight) {
    other.forEach(
        (key, value) ->
            row.merge(key, (PRIME - weight * value % PRIME) % PRIME, (a, b) -> (a + b) % PRIME));
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base % PRIME;
    for (long rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result = result * square % PRIME;
      }
      square = square * square % PRIME;
    }
    return result;
  }
}
