package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final List<Statement> all;
  private final RowSpace space;
  private final Map<Integer, Long> known;
  private final int[] parent;
  private final TreeMap<Integer, List<Statement>> statements = new TreeMap<>();
  private final Map<Integer, Alternatives> alternatives = new HashMap<>();
  private final List<NearbyCounts> nearby = new ArrayList<>();

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
    this.all = List.copyOf(all);
    this.space = new RowSpace(size);
    for (Statement each : all) {
      if (each.exact()) {
        LinearForm value = LinearForm.of(Map.of(size, each.low()));
        space.add(List.of(each.sum().minus(value)));
      }
    }
    this.known = space.knownCells();
    this.parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
    List<Statement> open = new ArrayList<>();
    for (Statement each : all) {
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

  /** Whether other whole counts fit everything that is known and give the sum another value. */
  boolean provesHidden(LinearForm sum) {
    if (knows(sum)) {
      return false;
    }
    if (nearby.stream().anyMatch(each -> each.change(sum))) {
      return true;
    }
    for (int part : of(sum)) {
      LinearForm here = part(sum, part);
      if (alternatives
          .computeIfAbsent(part, each -> new Alternatives(attack(each)))
          .differOn(here)) {
        return true;
      }
    }
    return false;
  }

  /** Tells of counts that fit, so that fewer must be searched for. */
  void suggest(long[] counts) {
    if (new LinearAttack(all, free, size).fits(counts)) {
      nearby.add(new NearbyCounts(space, counts, free, all));
    }
    for (int part : statements.keySet()) {
      alternatives.computeIfAbsent(part, each -> new Alternatives(attack(each))).suggest(counts);
    }
  }

  private LinearAttack attack(int part) {
    return new LinearAttack(statements.getOrDefault(part, List.of()), free, size);
  }

  private LinearForm part(LinearForm sum, int part) {
    Map<Integer, Long> here = new HashMap<>();
    sum.cells()
        .filter(cell -> !known.containsKey(cell) && root(cell) == part)
        .forEach(cell -> here.put(cell, sum.weight(cell)));
    return LinearForm.of(here);
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
