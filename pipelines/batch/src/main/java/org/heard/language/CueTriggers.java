package org.heard.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds in a pattern the lemmas of which one must stand in a sentence for the pattern to match.
 * Most sentences have none of them, and need not be tried.
 */
final class CueTriggers {
  private static final Pattern LEMMAS = Pattern.compile("\\{\\s*lemma\\s*:\\s*/([^/]*)/\\s*}");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}'-]+|\\[\\.]|[,!]");

  /** Lemmas that nearly every sentence has; a node with one of them sorts out little. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "be", "have", "the", "a", "and", "to", "of", "in", "i", "we", "he", "she", "they", "it",
          "not", "n't", "no", ".", ",", "for", "with", "on", "that", "do", "get", "but", "at");

  private CueTriggers() {}

  /**
   * The lemmas of which one must be there, in lower case; empty where the pattern has no such list
   * or is more than a plain sequence of nodes.
   */
  static Set<String> of(String pattern) {
    Set<String> best = Set.of();
    int least = Integer.MAX_VALUE;
    for (Set<String> lemmas : all(pattern)) {
      int cost = lemmas.size();
      for (String lemma : lemmas) {
        cost += EVERYWHERE.contains(lemma) ? 1000 : 0;
      }
      if (cost < least) {
        best = lemmas;
        least = cost;
      }
    }
    return best;
  }

  /** Every list of lemmas of which one must be there; a match needs one of each. */
  static List<Set<String>> all(String pattern) {
    return mandatoryNodes(pattern).stream()
        .map(CueTriggers::lemmas)
        .filter(lemmas -> !lemmas.isEmpty())
        .toList();
  }

  private static List<String> mandatoryNodes(String pattern) {
    List<String> nodes = new ArrayList<>();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      if (c == '[') {
        int end = endOfNode(pattern, i);
        if (end < 0) {
          return List.of();
        }
        if (!optional(pattern, end)) {
          nodes.add(pattern.substring(i + 1, end - 1));
        }
        i = end;
      } else if (c == '(' || c == '|' || c == '"' || c == '/') {
        return List.of();
      } else {
        i++;
      }
    }
    return nodes;
  }

  /**
   * The place behind a node's closing bracket; brackets within a regular expression do not count.
   */
  private static int endOfNode(String pattern, int start) {
    boolean expression = false;
    for (int i = start + 1; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '/') {
        expression = !expression;
      } else if (c == ']' && !expression) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean optional(String pattern, int end) {
    return pattern.startsWith("?", end)
        || pattern.startsWith("*", end)
        || pattern.startsWith("{0", end)
        || pattern.startsWith("{,", end);
  }

  private static Set<String> lemmas(String node) {
    var found = LEMMAS.matcher(node.strip());
    if (!found.matches()) {
      return Set.of();
    }
    Set<String> lemmas = new HashSet<>();
    for (String lemma : found.group(1).split("\\|", -1)) {
      if (!PLAIN.matcher(lemma).matches()) {
        return Set.of();
      }
      lemmas.add(lemma.equals("[.]") ? "." : lemma.toLowerCase(Locale.ROOT));
    }
    return lemmas;
  }
}
