package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Different whole counts that fit the same statements. Where two of them differ on a sum, nobody
 * can know it; one search often settles many sums.
 */
final class Alternatives {
  /** Searches that move all counts at once, before single sums are searched for. */
  private static final int WAYS = 4;

  private final LinearAttack attack;
  private final List<long[]> found = new ArrayList<>();
  private boolean moved;

  Alternatives(LinearAttack attack) {
    this.attack = attack;
  }

  /** Counts that may fit; kept where they do. */
  void suggest(long[] counts) {
    if (attack.fits(counts)) {
      found.add(counts);
    }
  }

  /** Whether two of them give a sum different values; searches where none do so far. */
  boolean differOn(LinearForm sum) {
    if (!moved) {
      moved = true;
      for (int way = 0; way < WAYS; way++) {
        attack.extreme(attack.everyCell(way), true).ifPresent(found::add);
      }
    }
    if (differ(sum)) {
      return true;
    }
    for (boolean most : new boolean[] {true, false}) {
      attack.extreme(sum, most).ifPresent(found::add);
      if (differ(sum)) {
        return true;
      }
    }
    if (found.isEmpty()) {
      return false;
    }
    long value = sum.value(found.get(0));
    for (boolean more : new boolean[] {true, false}) {
      attack.beyond(sum, value, more).ifPresent(found::add);
      if (differ(sum)) {
        return true;
      }
    }
    return false;
  }

  private boolean differ(LinearForm sum) {
    return found.stream().mapToLong(sum::value).distinct().limit(2).count() > 1;
  }
}
