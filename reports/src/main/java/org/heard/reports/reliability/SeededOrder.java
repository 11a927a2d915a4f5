package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A random order that is the same for the same seed (Fisher and Yates). */
final class SeededOrder {
  private final SplittableRandom random;

  SeededOrder(long seed) {
    this.random = new SplittableRandom(seed);
  }

  <T> List<T> of(List<T> sorted) {
    List<T> order = new ArrayList<>(sorted);
    for (int i = order.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T moved = order.get(i);
      order.set(i, order.get(j));
      order.set(j, moved);
    }
    return order;
  }
}
