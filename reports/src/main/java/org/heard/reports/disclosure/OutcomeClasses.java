package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.model.Measure;

/**
 * Outcomes that no printed sum tells apart, such as "neutral" and "disagree": they are one unknown
 * to whoever attacks the print, and the true counts of each are safe together.
 */
final class OutcomeClasses {
  private final Map<CellPlace.Topic, Set<Set<String>>> patterns = new HashMap<>();
  private final Map<CellPlace.Topic, List<Set<String>>> classes = new HashMap<>();

  /** Learns the sums that are printed. */
  void printed(Collection<Measure> cells) {
    Map<CellPlace, TreeSet<String>> byPlace = new LinkedHashMap<>();
    for (Measure cell : cells) {
      byPlace.computeIfAbsent(CellPlace.of(cell), each -> new TreeSet<>()).add(cell.outcome());
    }
    byPlace.forEach(
        (place, outcomes) ->
            patterns
                .computeIfAbsent(place.topic(), each -> new java.util.HashSet<>())
                .add(outcomes));
  }

  /**
   * The classes of a topic, each a set of outcomes; outcomes that are never printed are in none.
   */
  List<Set<String>> of(CellPlace.Topic topic) {
    return classes.computeIfAbsent(topic, this::cut);
  }

  /** The classes that some outcomes fall into. */
  List<Set<String>> of(CellPlace.Topic topic, Set<String> outcomes) {
    return of(topic).stream().filter(each -> !Collections.disjoint(each, outcomes)).toList();
  }

  private List<Set<String>> cut(CellPlace.Topic topic) {
    Set<Set<String>> sets = patterns.getOrDefault(topic, Set.of());
    TreeSet<String> outcomes = new TreeSet<>();
    sets.forEach(outcomes::addAll);
    List<Set<String>> ordered = new ArrayList<>(sets);
    ordered.sort((one, other) -> one.toString().compareTo(other.toString()));
    Map<List<Boolean>, Set<String>> bySignature = new LinkedHashMap<>();
    for (String outcome : outcomes) {
      List<Boolean> signature = ordered.stream().map(each -> each.contains(outcome)).toList();
      bySignature.computeIfAbsent(signature, each -> new TreeSet<>()).add(outcome);
    }
    return List.copyOf(new TreeMap<>(byFirst(bySignature.values())).values());
  }

  private static Map<String, Set<String>> byFirst(Collection<Set<String>> sets) {
    Map<String, Set<String>> byFirst = new TreeMap<>();
    sets.forEach(each -> byFirst.put(each.iterator().next(), each));
    return byFirst;
  }
}
