package org.heard.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The numbers of one cell, addable in any order.
 *
 * @param families families (cases, agenda items), each once
 * @param comments comments, ratings or items behind them
 * @param settings different settings, sorted, at most {@link #MOST_SETTINGS} of them
 */
public record Tally(long families, long comments, List<String> settings) {
  /** Disclosure control asks whether a cell has few settings; beyond this nobody asks. */
  static final int MOST_SETTINGS = 100;

  public Tally {
    settings = List.copyOf(settings);
  }

  /** The sum; the settings are united. */
  Tally plus(Tally other) {
    return new Tally(
        families + other.families, comments + other.comments, united(settings, other.settings));
  }

  private static List<String> united(List<String> one, List<String> other) {
    if (one.equals(other) || other.isEmpty()) {
      return one;
    }
    TreeSet<String> all = new TreeSet<>(one);
    all.addAll(other);
    List<String> sorted = new ArrayList<>(all);
    return sorted.subList(0, Math.min(MOST_SETTINGS, sorted.size()));
  }
}
