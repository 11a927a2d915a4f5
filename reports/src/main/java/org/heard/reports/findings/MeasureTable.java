package org.heard.reports.findings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.reports.read.ParquetRecords;

/**
 * All measures of a run, found by their place.
 *
 * <p>Breakdowns by single school or service are not kept: nothing is published of them, and they
 * are by far the most.
 */
public final class MeasureTable {
  private record GroupsOf(Source source, Dimension dimension) {}

  private final Map<Place, List<Measure>> byPlace = new HashMap<>();
  private final Map<GroupsOf, TreeSet<String>> groups = new HashMap<>();
  private final TreeSet<Quarter> quarters = new TreeSet<>();
  private final Set<Source> sources = EnumSet.noneOf(Source.class);
  private final Set<Source> withSettings = EnumSet.noneOf(Source.class);

  private MeasureTable() {}

  /** Takes measures in any order. */
  public static MeasureTable of(Iterable<Measure> measures) {
    MeasureTable table = new MeasureTable();
    measures.forEach(table::add);
    return table;
  }

  /**
   * Reads a run's measures.
   *
   * @param folder {@code restricted/measures}
   */
  public static MeasureTable read(Path folder) throws IOException {
    MeasureTable table = new MeasureTable();
    ParquetRecords.forEach(folder, Measure.class, table::add);
    return table;
  }

  private void add(Measure measure) {
    sources.add(measure.source());
    if (measure.dimension() == Dimension.SETTING) {
      if (!measure.group().isEmpty()) {
        withSettings.add(measure.source());
      }
      return;
    }
    if (measure.window() == org.heard.model.Window.QUARTER) {
      quarters.add(new Quarter(measure.quarter()));
    }
    groups
        .computeIfAbsent(
            new GroupsOf(measure.source(), measure.dimension()), each -> new TreeSet<>())
        .add(measure.group());
    byPlace.computeIfAbsent(Place.of(measure), each -> new ArrayList<>(4)).add(measure);
  }

  /** Every count but those by single school or service. */
  public Iterable<Measure> measures() {
    return () -> byPlace.values().stream().flatMap(List::stream).iterator();
  }

  /** The last quarter with data. */
  public Optional<Quarter> lastQuarter() {
    return quarters.isEmpty() ? Optional.empty() : Optional.of(quarters.last());
  }

  /** Every quarter from the first with data to a named one, those without data included. */
  public List<Quarter> quartersUpTo(Quarter last) {
    List<Quarter> all = new ArrayList<>();
    if (quarters.isEmpty()) {
      return all;
    }
    for (Quarter each = quarters.first(); each.compareTo(last) <= 0; each = each.plus(1)) {
      all.add(each);
    }
    return all;
  }

  /** Whether any file gave data of this quarter. */
  public boolean has(Quarter quarter) {
    return quarters.contains(quarter);
  }

  /** The sources that there is data of. */
  public Set<Source> sources() {
    return Set.copyOf(sources);
  }

  /** The sources whose items say their school or service. */
  public Set<Source> withSettings() {
    return Set.copyOf(withSettings);
  }

  /** The groups of a dimension in alphabetical order; the empty one is "not said". */
  List<String> groups(Source source, Dimension dimension) {
    return List.copyOf(groups.getOrDefault(new GroupsOf(source, dimension), new TreeSet<>()));
  }

  /** The counts at a place; none where nothing was counted. */
  Distribution at(Place place) {
    List<Measure> cells = byPlace.get(place);
    return cells == null ? Distribution.NONE : new Distribution(cells);
  }
}
