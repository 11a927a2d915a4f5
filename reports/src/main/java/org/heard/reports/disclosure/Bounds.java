package org.heard.reports.disclosure;

import java.util.OptionalLong;

/**
 * What an attacker who knows all published sums can say of one count.
 *
 * @param low the least that it can be
 * @param high the most that it can be; empty where nothing limits it
 */
public record Bounds(OptionalLong low, OptionalLong high) {
  /** Whether only one value is left. */
  public boolean recovered() {
    return low.isPresent() && high.isPresent() && low.getAsLong() == high.getAsLong();
  }

  /** Whether a value is possible as far as these bounds say. */
  public boolean contains(long value) {
    return (low.isEmpty() || low.getAsLong() <= value)
        && (high.isEmpty() || value <= high.getAsLong());
  }
}
