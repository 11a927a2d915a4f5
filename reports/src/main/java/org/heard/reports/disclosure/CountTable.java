package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;

/** The counts that printed figures can be linked by, found by their place. */
final class CountTable {
  private record Breakdown(Source source, Subject subject, Dimension dimension) {}

  private record GroupsAt(CellPlace everyone, Dimension dimension) {}

  private final Map<CellPlace, TreeMap<String, Long>> byPlace = new HashMap<>();
  private final Map<GroupsAt, TreeSet<String>> groups = new HashMap<>();

  /**
   * Keeps what is linked to some figures: the same topics, over everyone, by speaker, and by what
   * the figures are broken down by.
   */
  CountTable(Collection<Measure> printed, Iterable<Measure> measures) {
    Set<CellPlace.Topic> topics = new java.util.HashSet<>();
    Set<Breakdown> breakdowns = new java.util.HashSet<>();
    for (Measure each : printed) {
      topics.add(CellPlace.Topic.of(each));
      breakdowns.add(new Breakdown(each.source(), each.subject(), each.dimension()));
    }
    for (Measure each : measures) {
      boolean linked =
          each.dimension() == Dimension.ALL
              || each.dimension() == Dimension.SPEAKER
              || breakdowns.contains(
                  new Breakdown(each.source(), each.subject(), each.dimension()));
      if (linked && each.families() > 0 && topics.contains(CellPlace.Topic.of(each))) {
        add(each);
      }
    }
  }

  private void add(Measure measure) {
    CellPlace place = CellPlace.of(measure);
    byPlace
        .computeIfAbsent(place, each -> new TreeMap<>())
        .merge(measure.outcome(), measure.families(), Long::sum);
    groups
        .computeIfAbsent(
            new GroupsAt(place.in(Dimension.ALL, ""), measure.dimension()), each -> new TreeSet<>())
        .add(measure.group());
  }

  /** The counts at a place by outcome; none where nothing was counted. */
  Map<String, Long> at(CellPlace place) {
    return byPlace.getOrDefault(place, new TreeMap<>());
  }

  /** How many families have one of the outcomes at a place. */
  long count(CellPlace place, Set<String> outcomes) {
    Map<String, Long> counts = at(place);
    return outcomes.stream().mapToLong(each -> counts.getOrDefault(each, 0L)).sum();
  }

  /** The places of a dimension's groups beside a place for everyone. */
  List<CellPlace> groups(CellPlace everyone, Dimension dimension) {
    List<CellPlace> places = new ArrayList<>();
    for (String group : groups.getOrDefault(new GroupsAt(everyone, dimension), new TreeSet<>())) {
      places.add(everyone.in(dimension, group));
    }
    return Collections.unmodifiableList(places);
  }
}
