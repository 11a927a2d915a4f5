package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An attacker of tables, written for the tests and from nothing of the audit's: tries whole numbers
 * in the hidden inner cells, one after the other, until every printed margin is met.
 */
final class TableAttacker {
  private static final int MOST_TRIES = 3_000_000;

  private record Sum(long total, List<Integer> cells) {}

  private final List<TableCell> hidden = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final Map<Integer, List<Sum>> sumsOf = new HashMap<>();
  private int tries;

  TableAttacker(CrossTable table) {
    List<TableCell> inner = table.cells().stream().filter(cell -> !cell.margin()).toList();
    inner.stream().filter(TableCell::hidden).forEach(hidden::add);
    for (TableCell total : table.cells()) {
      if (!total.margin() || total.hidden()) {
        continue;
      }
      long left = total.count();
      List<Integer> open = new ArrayList<>();
      for (TableCell cell : inner) {
        if (!under(total, cell)) {
          continue;
        }
        if (cell.hidden()) {
          open.add(hidden.indexOf(cell));
        } else {
          left -= cell.count();
        }
      }
      if (!open.isEmpty()) {
        Sum sum = new Sum(left, open);
        sums.add(sum);
        open.forEach(cell -> sumsOf.computeIfAbsent(cell, each -> new ArrayList<>()).add(sum));
      }
    }
  }

  private static boolean under(TableCell total, TableCell cell) {
    for (int i = 0; i < total.labels().size(); i++) {
      String label = total.labels().get(i);
      if (!label.equals("Total") && !label.equals(cell.labels().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether only one value of a cell (or margin) fits all that is printed. */
  boolean recovers(TableCell secret) {
    List<Integer> parts = new ArrayList<>();
    long known = 0;
    for (int i = 0; i < hidden.size(); i++) {
      if (under(secret, hidden.get(i))) {
        parts.add(i);
      }
    }
    for (int i : parts) {
      known += hidden.get(i).count();
    }
    tries = 0;
    for (long other = 0; other <= known + 60; other++) {
      if (other != known) {
        Sum claim = new Sum(other, parts);
        sums.add(claim);
        parts.forEach(cell -> sumsOf.computeIfAbsent(cell, each -> new ArrayList<>()).add(claim));
        boolean fits = fill(new long[hidden.size()], 0);
        sums.remove(claim);
        parts.forEach(cell -> sumsOf.getOrDefault(cell, List.of()).remove(claim));
        if (fits) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fill(long[] values, int at) {
    if (++tries > MOST_TRIES) {
      throw new IllegalStateException("too large to try");
    }
    if (at == values.length) {
      return true;
    }
    long most = 1_000;
    long least = 0;
    for (Sum sum : sumsOf.getOrDefault(at, List.of())) {
      long left = sum.total();
      boolean last = true;
      for (int cell : sum.cells()) {
        if (cell < at) {
          left -= values[cell];
        } else if (cell > at) {
          last = false;
        }
      }
      most = Math.min(most, left);
      if (last) {
        least = Math.max(least, left);
      }
    }
    for (long value = least; value <= most; value++) {
      values[at] = value;
      if (fill(values, at + 1)) {
        return true;
      }
    }
    return false;
  }
}
