package org.heard.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether cells hold several answers each. They do where the pieces come back in other
 * company: {@code A;B}, {@code B;C}. An option that holds the separator itself ("Yes, definitely")
 * always comes back whole and is one answer.
 */
final class Separators {
  private static final String[] CANDIDATES = {";", ", ", "|", ",", "\n"};
  private static final int LONGEST_OPTION = 110;

  private Separators() {}

  /** What stands between two answers; empty where a cell is one answer. */
  static Optional<String> find(ColumnStats column) {
    for (String separator : CANDIDATES) {
      if (separates(column.values(), separator)) {
        return Optional.of(separator);
      }
    }
    return Optional.empty();
  }

  private static boolean separates(Map<String, Integer> values, String separator) {
    Map<String, Set<String>> companies = new HashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    long cells = 0;
    long several = 0;
    long pieces = 0;
    for (Map.Entry<String, Integer> each : values.entrySet()) {
      cells += each.getValue();
      String[] parts = each.getKey().split(java.util.regex.Pattern.quote(separator), -1);
      boolean trailing = each.getKey().endsWith(separator.strip());
      several += parts.length > 1 || trailing ? each.getValue() : 0;
      for (String part : parts) {
        String piece = Blank.fold(part).toLowerCase(Locale.ROOT);
        if (piece.length() > LONGEST_OPTION) {
          return false;
        }
        if (!piece.isEmpty()) {
          pieces += each.getValue();
          companies.computeIfAbsent(piece, none -> new HashSet<>()).add(each.getKey());
          uses.merge(piece, each.getValue(), Integer::sum);
        }
      }
    }
    if (several * 10 < cells || several < 2 || pieces == 0) {
      return false;
    }
    // Share of the pieces (in cells with several) that also stand in another combination.
    long shared = 0;
    long all = 0;
    for (Map.Entry<String, Set<String>> each : companies.entrySet()) {
      int use = uses.getOrDefault(each.getKey(), 0);
      all += use;
      shared += each.getValue().size() > 1 ? use : 0;
    }
    return shared * 10 >= all * 7 && companies.size() * 2L <= all && !isSaying(companies);
  }

  /** Whether the pieces are parts of sayings such as "Yes, definitely" and "No, not at all". */
  private static boolean isSaying(Map<String, Set<String>> companies) {
    return companies.keySet().stream()
            .flatMap(piece -> companies.getOrDefault(piece, Set.of()).stream())
            .distinct()
            .filter(ScaleWords::isAny)
            .count()
        >= Math.max(2, companies.size() / 2);
  }
}
