package org.heard.county;

import java.util.Map;
import java.util.TreeMap;

/** Counts what was planted, as the labels of the drawn texts have it. */
final class Truth {
  /** Families with a side, and how many of them said the promise was kept. */
  record Count(int sides, int upheld) {
    Count plus(boolean kept) {
      return new Count(sides + 1, upheld + (kept ? 1 : 0));
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();

  void add(int quarter, String source, String message, boolean upheld) {
    String key = Story.FIRST.plus(quarter) + "," + source + "," + message;
    counts.merge(key, new Count(0, 0).plus(upheld), (old, one) -> old.plus(upheld));
  }

  /** {@code quarter,source,message,with_a_side,upheld}, sorted. */
  String csv() {
    StringBuilder text = new StringBuilder("quarter,source,message,with_a_side,upheld\n");
    counts.forEach(
        (key, count) ->
            text.append(key)
                .append(',')
                .append(count.sides())
                .append(',')
                .append(count.upheld())
                .append('\n'));
    return text.toString();
  }
}
