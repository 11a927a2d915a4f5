package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that whoever knows some sums can compute from them by adding and subtracting: the row
 * space of the known sums, kept in reduced form by exact elimination. Watched sums must stay out.
 *
 * <p>What a watched sum is worth beyond the known ones is its <i>rest</i>; a known sum gives it
 * away when the rest becomes nothing (the idea of Gaussian elimination for suppression: Langsrud,
 * PSD 2024, and the R package GaussSuppression).
 */
final class RowSpace {
  private static final int NO_CONSTANT = -1;

  private final int constant;
  private final Map<Integer, LinearForm> rows = new HashMap<>();
  private final Map<Integer, Set<Integer>> rowsWith = new HashMap<>();
  private final List<LinearForm> rests = new ArrayList<>();
  private final Map<Integer, Set<Integer>> restsWith = new HashMap<>();

  /** A space of sums whose values do not matter. */
  RowSpace() {
    this(NO_CONSTANT);
  }

  /**
   * A space of sums with values: a sum less its value times this cell is nothing.
   *
   * @param constant the cell that stands for 1
   */
  RowSpace(int constant) {
    this.constant = constant;
  }

  /** What is left of a sum when all that is known is taken off; empty where it is known. */
  LinearForm rest(LinearForm form) {
    LinearForm rest = form.primitive();
    for (int cell : form.cells().toArray()) {
      LinearForm row = rows.get(cell);
      if (row != null) {
        rest = rest.eliminate(cell, row);
      }
    }
    return rest;
  }

  /** Whether a sum can be computed from the known ones. */
  boolean knows(LinearForm form) {
    return rest(form).cells().allMatch(cell -> cell == constant);
  }

  /**
   * The smallest whole change of an open cell, with the changes of all cells that hang on it, which
   * leaves every known sum as it is.
   *
   * @throws ArithmeticException where a number does not fit into 64 bits
   */
  LinearForm step(int cell) {
    long unit = 1;
    Set<Integer> hanging = rowsWith.getOrDefault(cell, Set.of());
    for (int pivot : hanging) {
      LinearForm row = old(pivot);
      long its = Math.absExact(row.weight(pivot));
      long needed = its / LinearForm.gcd(its, row.weight(cell));
      unit = Math.multiplyExact(unit / LinearForm.gcd(unit, needed), needed);
    }
    TreeMap<Integer, Long> changes = new TreeMap<>();
    changes.put(cell, unit);
    for (int pivot : hanging) {
      LinearForm row = old(pivot);
      changes.put(pivot, -Math.multiplyExact(unit, row.weight(cell)) / row.weight(pivot));
    }
    return LinearForm.of(changes);
  }

  /** The cells whose own count is known, with the count. */
  Map<Integer, Long> knownCells() {
    TreeMap<Integer, Long> known = new TreeMap<>();
    rows.forEach(
        (pivot, row) -> {
          if (row.cells().allMatch(cell -> cell == pivot || cell == constant)) {
            known.put(pivot, -row.weight(constant) / row.weight(pivot));
          }
        });
    return known;
  }

  /** Watches over a sum; false where it is known already. */
  boolean watch(LinearForm form) {
    LinearForm rest = rest(form);
    if (rest.isZero()) {
      return false;
    }
    int id = rests.size();
    rests.add(rest);
    index(restsWith, rest, id);
    return true;
  }

  /**
   * Makes sums known, whatever they give away.
   *
   * @throws ContradictionException where their values cannot all be true
   */
  void add(List<LinearForm> forms) {
    commit(reduced(forms));
  }

  /**
   * Makes sums known, all or none.
   *
   * @return false where they would give a watched sum away, or cannot be reckoned with exactly
   */
  boolean addUnlessItTells(List<LinearForm> forms) {
    try {
      Map<Integer, LinearForm> fresh = reduced(forms);
      return !tells(fresh) && commit(fresh);
    } catch (ArithmeticException tooLarge) {
      return false;
    }
  }

  /** New rows by pivot, each without the pivots of all others. */
  private Map<Integer, LinearForm> reduced(List<LinearForm> forms) {
    Map<Integer, LinearForm> fresh = new LinkedHashMap<>();
    for (LinearForm form : forms) {
      LinearForm row = rest(form);
      for (Map.Entry<Integer, LinearForm> other : fresh.entrySet()) {
        row = row.eliminate(other.getKey(), other.getValue());
      }
      if (row.isZero()) {
        continue;
      }
      if (row.size() == 1 && row.cell(0) == constant) {
        throw new ContradictionException(
            "published sums contradict each other (expected sums of the same counts)");
      }
      int pivot = pivot(row);
      for (Map.Entry<Integer, LinearForm> other : fresh.entrySet()) {
        other.setValue(other.getValue().eliminate(pivot, row));
      }
      fresh.put(pivot, row);
    }
    return fresh;
  }

  /** The cell that the fewest rows hold, so that rows stay short. */
  private int pivot(LinearForm row) {
    int best = NO_CONSTANT;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < row.size(); i++) {
      Set<Integer> holders = rowsWith.get(row.cell(i));
      int held = holders == null ? 0 : holders.size();
      if (row.cell(i) != constant && held < fewest) {
        fewest = held;
        best = row.cell(i);
      }
    }
    return best;
  }

  private boolean tells(Map<Integer, LinearForm> fresh) {
    TreeSet<Integer> touched = new TreeSet<>();
    for (int pivot : fresh.keySet()) {
      touched.addAll(restsWith.getOrDefault(pivot, new TreeSet<>()));
    }
    for (int id : touched) {
      LinearForm rest = rests.get(id);
      for (Map.Entry<Integer, LinearForm> row : fresh.entrySet()) {
        rest = rest.eliminate(row.getKey(), row.getValue());
      }
      if (rest.isZero()) {
        return true;
      }
    }
    return false;
  }

  private boolean commit(Map<Integer, LinearForm> fresh) {
    for (Map.Entry<Integer, LinearForm> each : fresh.entrySet()) {
      int pivot = each.getKey();
      LinearForm row = each.getValue();
      // Reckoned first and kept after, so that a number too large leaves all as it was.
      Map<Integer, LinearForm> newRows = new TreeMap<>();
      for (int other : rowsWith.getOrDefault(pivot, new TreeSet<>())) {
        newRows.put(other, old(other).eliminate(pivot, row));
      }
      Map<Integer, LinearForm> newRests = new TreeMap<>();
      for (int id : restsWith.getOrDefault(pivot, new TreeSet<>())) {
        newRests.put(id, rests.get(id).eliminate(pivot, row));
      }
      newRows.forEach(
          (other, changed) -> {
            unindex(rowsWith, old(other), other);
            rows.put(other, changed);
            index(rowsWith, changed, other);
          });
      newRests.forEach(
          (id, changed) -> {
            unindex(restsWith, rests.get(id), id);
            rests.set(id, changed);
            index(restsWith, changed, id);
          });
      rows.put(pivot, row);
      index(rowsWith, row, pivot);
    }
    return true;
  }

  private LinearForm old(int pivot) {
    return rows.getOrDefault(pivot, LinearForm.ZERO);
  }

  private static void index(Map<Integer, Set<Integer>> index, LinearForm form, int id) {
    form.cells().forEach(cell -> index.computeIfAbsent(cell, each -> new TreeSet<>()).add(id));
  }

  private static void unindex(Map<Integer, Set<Integer>> index, LinearForm form, int id) {
    form.cells()
        .forEach(
            cell -> {
              Set<Integer> ids = index.get(cell);
              if (ids != null) {
                ids.remove(id);
              }
            });
  }
}
