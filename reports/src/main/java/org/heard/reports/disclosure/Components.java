package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Statements cut into parts that share no unknown count, so that each can be attacked alone. Counts
 * that elimination recovers are put in first, and are unknown no longer.
 */
final class Components {
  private final int size;
  private final Set<Integer> free;
  private static final int[] ENOUGH_CELLS = {60, 300, 800};

  private final List<Statement> all;
  private final RowSpace space;
  private final Map<Integer, Long> known;
  private final int[] parent;
  private final TreeMap<Integer, List<Statement>> statements = new TreeMap<>();
  private final Neighbourhood neighbourhood;
  private final List<NearbyCounts> nearby = new ArrayList<>();
  private final List<long[]> found = new ArrayList<>();

  /**
   * Cuts statements.
   *
   * @param all what is known
   * @param size number of counts
   * @param free counts that may be negative
   */
  Components(List<Statement> all, int size, Set<Integer> free) {
    this.size = size;
    this.free = free;
    this.space = new RowSpace(size);
    for (Statement each : all) {
      if (each.exact()) {
        LinearForm value = LinearForm.of(Map.of(size, each.low()));
        space.add(List.of(each.sum().minus(value)));
      }
    }
    this.known = space.knownCells();
    // A range says nothing of a sum that is known.
    this.all = all.stream().filter(each -> each.exact() || !space.knows(each.sum())).toList();
    this.neighbourhood = new Neighbourhood(this.all.stream().map(Statement::sum).toList());
    this.parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
    List<Statement> open = new ArrayList<>();
    for (Statement each : this.all) {
      Statement rest = withoutKnown(each);
      if (!rest.sum().isZero()) {
        open.add(rest);
        rest.sum().cells().forEach(cell -> join(rest.sum().cell(0), cell));
      }
    }
    for (Statement each : open) {
      statements.computeIfAbsent(root(each.sum().cell(0)), key -> new ArrayList<>()).add(each);
    }
  }

  /** The counts that elimination recovers. */
  Map<Integer, Long> known() {
    return known;
  }

  /** Whether elimination alone gives a sum away. */
  boolean knows(LinearForm sum) {
    return space.knows(sum);
  }

  /** Number of parts. */
  int count() {
    return statements.size();
  }

  /** The parts that a sum reaches into; empty where every count of it is known. */
  Set<Integer> of(LinearForm sum) {
    TreeSet<Integer> parts = new TreeSet<>();
    sum.cells().filter(cell -> !known.containsKey(cell)).forEach(cell -> parts.add(root(cell)));
    return parts;
  }

  /** What an attacker can say of a sum that lies in one part. */
  Bounds bounds(LinearForm sum) {
    Statement rest = withoutKnown(Statement.equal(sum, 0));
    long put = -rest.low();
    if (rest.sum().isZero()) {
      return new Bounds(OptionalLong.of(put), OptionalLong.of(put));
    }
    LinearAttack attack = attack(root(rest.sum().cell(0)));
    Bounds bounds = attack.bounds(rest.sum());
    return new Bounds(plus(bounds.low(), put), plus(bounds.high(), put));
  }

  /**
   * Whether other whole counts fit everything that is known and give the sum another value. They
   * are looked for near counts that fit: one step away, then by linear programming over the cells
   * around the sum while all others stay as they are.
   */
  boolean provesHidden(LinearForm sum) {
    if (knows(sum)) {
      return false;
    }
    if (found.stream().mapToLong(sum::value).distinct().limit(2).count() > 1
        || nearby.stream().anyMatch(each -> each.change(sum))) {
      return true;
    }
    int before = 0;
    for (int enough : ENOUGH_CELLS) {
      Set<Integer> cells = neighbourhood.around(sum, enough);
      if (cells.size() == before || found.isEmpty()) {
        return false;
      }
      before = cells.size();
      long[] start = found.get(0);
      Optional<long[]> other = around(cells, start).other(sum, sum.value(start));
      if (other.isPresent()) {
        found.add(other.get());
        return true;
      }
    }
    return false;
  }

  /** The attack where only some cells may differ from counts that fit. */
  private LinearAttack around(Set<Integer> cells, long[] start) {
    Set<Statement> here = new LinkedHashSet<>();
    for (Statement each : all) {
      if (each.sum().cells().anyMatch(cells::contains)) {
        here.add(each.within(cells, start));
      }
    }
    return new LinearAttack(List.copyOf(here), free, start);
  }

  /** Tells of counts that fit; others are looked for near them. */
  void suggest(long[] counts) {
    if (new LinearAttack(all, free, counts).fits(counts)) {
      found.add(counts.clone());
      nearby.add(new NearbyCounts(space, counts, free, all));
    }
  }

  private LinearAttack attack(int part) {
    return new LinearAttack(statements.getOrDefault(part, List.of()), free, new long[size]);
  }

  private Statement withoutKnown(Statement statement) {
    Map<Integer, Long> rest = new HashMap<>();
    long put = 0;
    LinearForm sum = statement.sum();
    for (int i = 0; i < sum.size(); i++) {
      Long value = known.get(sum.cell(i));
      if (value == null) {
        rest.put(sum.cell(i), sum.weightAt(i));
      } else {
        put = Math.addExact(put, Math.multiplyExact(sum.weightAt(i), value));
      }
    }
    return new Statement(LinearForm.of(rest), statement.low() - put, statement.high() - put);
  }

  private static OptionalLong plus(OptionalLong bound, long put) {
    return bound.isPresent() ? OptionalLong.of(bound.getAsLong() + put) : bound;
  }

  private void join(int a, int b) {
    parent[root(a)] = root(b);
  }

  private int root(int cell) {
    int at = cell;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
