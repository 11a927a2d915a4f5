package org.heard.reports.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Other whole counts that fit all that is known, near counts that do: one count that elimination
 * leaves open moves by the smallest whole step, and those that hang on it move along. A step that
 * breaks something, such as a count that would be negative, is mended by steps of other open counts
 * where a few are enough. Where a step that fits changes a sum, nobody can know that sum, and no
 * linear program is needed.
 */
final class NearbyCounts {
  private static final int MOST_MENDS = 6;
  private static final int MOST_CHOICES = 12;

  private final RowSpace space;
  private final long[] counts;
  private final Set<Integer> free;
  private final List<Statement> ranges;
  private final long[] values;
  private final Map<Integer, BitSet> rangesWith = new HashMap<>();
  private final Map<Integer, Optional<LinearForm>> plain = new HashMap<>();
  private final Map<Integer, Optional<LinearForm>> mended = new HashMap<>();

  /**
   * Starts from counts that fit.
   *
   * @param space what is known exactly
   * @param counts whole counts that fit everything that is known
   * @param free cells that may be negative
   * @param all what is known; of exact statements the space takes care
   */
  NearbyCounts(RowSpace space, long[] counts, Set<Integer> free, List<Statement> all) {
    this.space = space;
    this.counts = counts.clone();
    this.free = free;
    this.ranges = all.stream().filter(each -> !each.exact()).toList();
    this.values = ranges.stream().mapToLong(each -> each.sum().value(counts)).toArray();
    for (int i = 0; i < values.length; i++) {
      int range = i;
      ranges
          .get(i)
          .sum()
          .cells()
          .forEach(cell -> rangesWith.computeIfAbsent(cell, key -> new BitSet()).set(range));
    }
  }

  /** Whether a step that fits changes a sum. */
  boolean change(LinearForm sum) {
    List<Integer> open =
        space.rest(sum).cells().filter(cell -> cell < counts.length).boxed().toList();
    return open.stream().anyMatch(cell -> changes(sum, plain(cell)))
        || open.stream().anyMatch(cell -> changes(sum, mended(cell)));
  }

  private static boolean changes(LinearForm sum, Optional<LinearForm> step) {
    return step.isPresent() && product(sum, step.get()) != 0;
  }

  /** The step of an open cell, up or down; empty where neither fits. */
  private Optional<LinearForm> plain(int cell) {
    Optional<LinearForm> known = plain.get(cell);
    if (known == null) {
      try {
        LinearForm up = space.step(cell);
        LinearForm down = up.times(-1);
        known =
            broken(up).isEmpty()
                ? Optional.of(up)
                : broken(down).isEmpty() ? Optional.of(down) : Optional.empty();
      } catch (ArithmeticException tooLarge) {
        known = Optional.empty();
      }
      plain.put(cell, known);
    }
    return known;
  }

  /** The step of an open cell with others that make it fit; empty where none are found. */
  private Optional<LinearForm> mended(int cell) {
    Optional<LinearForm> known = mended.get(cell);
    if (known == null) {
      try {
        LinearForm up = space.step(cell);
        known = mended(up, cell).or(() -> mended(up.times(-1), cell));
      } catch (ArithmeticException tooLarge) {
        known = Optional.empty();
      }
      mended.put(cell, known);
    }
    return known;
  }

  private Optional<LinearForm> mended(LinearForm first, int cell) {
    Set<Integer> used = new HashSet<>(Set.of(cell));
    Optional<LinearForm> step = Optional.of(first);
    for (int mends = 0; step.isPresent() && mends <= MOST_MENDS; mends++) {
      Optional<LinearForm> broken = broken(step.get());
      if (broken.isEmpty()) {
        return step;
      }
      step = mend(step.get(), broken.get(), used);
    }
    return Optional.empty();
  }

  /** The step with one more that brings a broken sum back and breaks the least anew. */
  private Optional<LinearForm> mend(LinearForm step, LinearForm broken, Set<Integer> used) {
    boolean raise = product(broken, step) < 0;
    Optional<LinearForm> best = Optional.empty();
    List<Integer> choices =
        space
            .rest(broken)
            .cells()
            .filter(cell -> cell < counts.length && !used.contains(cell))
            .limit(MOST_CHOICES)
            .boxed()
            .toList();
    int fewest = Integer.MAX_VALUE;
    int bestCell = -1;
    for (int cell : choices) {
      LinearForm other = space.step(cell);
      long effect = product(broken, other);
      LinearForm both = effect > 0 == raise ? step.plus(other) : step.minus(other);
      int breaks = effect == 0 ? Integer.MAX_VALUE : breaks(both);
      if (breaks < fewest) {
        fewest = breaks;
        best = Optional.of(both);
        bestCell = cell;
      }
    }
    used.add(bestCell);
    return best;
  }

  private int breaks(LinearForm step) {
    int breaks = 0;
    for (int i = 0; i < step.size(); i++) {
      breaks += negative(step, i) ? 1 : 0;
    }
    return breaks + (int) touched(step).stream().filter(range -> leaves(range, step)).count();
  }

  /** A count that would be negative, or a sum that would leave its range; empty where none. */
  private Optional<LinearForm> broken(LinearForm step) {
    for (int i = 0; i < step.size(); i++) {
      if (negative(step, i)) {
        return Optional.of(LinearForm.sum(step.cell(i)));
      }
    }
    return touched(step).stream()
        .filter(range -> leaves(range, step))
        .mapToObj(range -> ranges.get(range).sum())
        .findFirst();
  }

  private boolean negative(LinearForm step, int place) {
    int cell = step.cell(place);
    return !free.contains(cell) && Math.addExact(counts[cell], step.weightAt(place)) < 0;
  }

  private BitSet touched(LinearForm step) {
    BitSet touched = new BitSet();
    step.cells().forEach(cell -> touched.or(rangesWith.getOrDefault(cell, new BitSet())));
    return touched;
  }

  private boolean leaves(int range, LinearForm step) {
    Statement said = ranges.get(range);
    long value = Math.addExact(values[range], product(said.sum(), step));
    return value < said.low() || said.high() < value;
  }

  private static long product(LinearForm sum, LinearForm step) {
    LinearForm shorter = sum.size() < step.size() ? sum : step;
    LinearForm longer = sum.size() < step.size() ? step : sum;
    long product = 0;
    for (int i = 0; i < shorter.size(); i++) {
      long weight = longer.weight(shorter.cell(i));
      if (weight != 0) {
        product = Math.addExact(product, Math.multiplyExact(shorter.weightAt(i), weight));
      }
    }
    return product;
  }
}
