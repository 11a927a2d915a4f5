package org.heard.classify;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences and clauses of a comment that can carry an opinion of their own. A promise that one
 * sentence of a long comment speaks of is seen there, where the rest does not drown it.
 */
final class Parts {
  private static final int SHORTEST = 4;

  /** A longer comment is read as a whole only: its parts would cost more than they tell. */
  private static final int MOST = 40;

  private Parts() {}

  /** The parts, each shorter than the whole; empty where the comment is one clause. */
  static List<Reading> of(Reading reading) {
    List<Reading> parts = new ArrayList<>();
    int size = reading.tokens().size();
    int from = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size
          || reading.tokens().get(i).sentence() != reading.tokens().get(from).sentence()) {
        add(reading, from, i, parts);
        from = i;
      }
    }
    for (Clause clause : reading.clauses()) {
      if (!isSentence(reading, clause)) {
        add(reading, clause.first(), clause.end(), parts);
      }
    }
    return parts.size() > MOST ? List.of() : parts;
  }

  private static boolean isSentence(Reading reading, Clause clause) {
    int size = reading.tokens().size();
    return (clause.first() == 0
            || reading.tokens().get(clause.first() - 1).sentence()
                != reading.tokens().get(clause.first()).sentence())
        && (clause.end() == size
            || reading.tokens().get(clause.end() - 1).sentence()
                != reading.tokens().get(clause.end()).sentence());
  }

  private static void add(Reading reading, int first, int end, List<Reading> parts) {
    if (end - first >= SHORTEST && end - first < reading.tokens().size()) {
      parts.add(reading.part(first, end));
    }
  }
}
