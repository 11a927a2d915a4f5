package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Other whole counts that fit all that is known, one step away from counts that do: one count that
 * elimination leaves open moves by the smallest whole step, and those that hang on it move along.
 * Where such a step changes a sum, nobody can know that sum, and no linear program is needed.
 */
final class NearbyCounts {
  private final RowSpace space;
  private final long[] counts;
  private final Set<Integer> free;
  private final Map<Integer, List<Statement>> ranges = new HashMap<>();
  private final Map<Integer, Optional<LinearForm>> steps = new HashMap<>();

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
    for (Statement each : all) {
      if (!each.exact()) {
        each.sum()
            .cells()
            .forEach(cell -> ranges.computeIfAbsent(cell, key -> new ArrayList<>()).add(each));
      }
    }
  }

  /** Whether a step that fits changes a sum. */
  boolean change(LinearForm sum) {
    LinearForm rest = space.rest(sum);
    for (int i = 0; i < rest.size(); i++) {
      Optional<LinearForm> step = step(rest.cell(i));
      if (step.isPresent() && product(sum, step.get()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The step of an open cell, up or down; empty where neither fits. */
  private Optional<LinearForm> step(int cell) {
    Optional<LinearForm> known = steps.get(cell);
    if (known == null) {
      known = search(cell);
      steps.put(cell, known);
    }
    return known;
  }

  private Optional<LinearForm> search(int cell) {
    try {
      LinearForm up = space.step(cell);
      LinearForm down = LinearForm.ZERO.minus(up);
      return fits(up) ? Optional.of(up) : fits(down) ? Optional.of(down) : Optional.empty();
    } catch (ArithmeticException tooLarge) {
      return Optional.empty();
    }
  }

  private boolean fits(LinearForm step) {
    Set<Statement> touched = new LinkedHashSet<>();
    for (int i = 0; i < step.size(); i++) {
      int cell = step.cell(i);
      if (cell >= counts.length) {
        return false;
      }
      if (Math.addExact(counts[cell], step.weightAt(i)) < 0 && !free.contains(cell)) {
        return false;
      }
      touched.addAll(ranges.getOrDefault(cell, List.of()));
    }
    for (Statement each : touched) {
      long value = Math.addExact(each.sum().value(counts), product(each.sum(), step));
      if (value < each.low() || each.high() < value) {
        return false;
      }
    }
    return true;
  }

  private static long product(LinearForm sum, LinearForm step) {
    LinearForm shorter = sum.size() < step.size() ? sum : step;
    LinearForm longer = sum.size() < step.size() ? step : sum;
    long product = 0;
    for (int i = 0; i < shorter.size(); i++) {
      product =
          Math.addExact(
              product, Math.multiplyExact(shorter.weightAt(i), longer.weight(shorter.cell(i))));
    }
    return product;
  }
}
