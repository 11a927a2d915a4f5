package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Subject;
import org.heard.model.Window;

/**
 * Writes printed sums as sums of counts that cannot be cut further, and finds what ties those
 * together: speakers make up everyone, four quarters make up a year, areas (age bands, needs) make
 * up everyone, and every promise is asked of the same families.
 *
 * <p>A tie is taken where it holds in the numbers. Where a family stands in two quarters or two
 * groups it does not, and then nobody can reckon with it exactly either.
 */
final class FigureLinks {
  private static final int QUARTERS_OF_A_YEAR = 4;

  private record Cell(CellPlace place, Set<String> outcomes) {}

  private final CountTable counts;
  private final OutcomeClasses classes;
  private final Map<Cell, Integer> atoms = new LinkedHashMap<>();
  private final List<Long> values = new ArrayList<>();
  private final Map<Cell, LinearForm> expressed = new HashMap<>();
  private final Set<CellPlace> used = new LinkedHashSet<>();

  FigureLinks(CountTable counts, OutcomeClasses classes) {
    this.counts = counts;
    this.classes = classes;
  }

  /** The true counts of the cells so far. */
  List<Long> values() {
    return List.copyOf(values);
  }

  /** A printed sum of measures as a sum of cells. */
  LinearForm sum(Collection<Measure> measures) {
    Map<CellPlace, TreeSet<String>> byPlace = new LinkedHashMap<>();
    for (Measure each : measures) {
      byPlace.computeIfAbsent(CellPlace.of(each), key -> new TreeSet<>()).add(each.outcome());
    }
    LinearForm sum = LinearForm.ZERO;
    for (Map.Entry<CellPlace, TreeSet<String>> each : byPlace.entrySet()) {
      sum = sum.plus(sum(each.getKey(), each.getValue()));
    }
    return sum;
  }

  /** The families with one of some outcomes at a place. */
  LinearForm sum(CellPlace place, Set<String> outcomes) {
    used.add(place);
    LinearForm sum = LinearForm.ZERO;
    for (Set<String> one : classes.of(place.topic(), outcomes)) {
      sum = sum.plus(express(new Cell(place, one)));
    }
    return sum;
  }

  private LinearForm express(Cell cell) {
    LinearForm known = expressed.get(cell);
    if (known == null) {
      known = cut(cell);
      expressed.put(cell, known);
    }
    return known;
  }

  private LinearForm cut(Cell cell) {
    long value = value(cell);
    if (value == 0) {
      return LinearForm.ZERO;
    }
    if (cell.place().dimension() == Dimension.ALL) {
      List<Cell> speakers = cells(counts.groups(cell.place(), Dimension.SPEAKER), cell);
      if (!speakers.isEmpty() && value == total(speakers)) {
        return plus(speakers);
      }
    }
    if (cell.place().window() == Window.ROLLING_YEAR) {
      List<Cell> quarters = quarters(cell);
      if (value == total(quarters)) {
        return plus(quarters);
      }
    }
    int atom = atoms.computeIfAbsent(cell, each -> values.size());
    if (atom == values.size()) {
      values.add(value);
    }
    return LinearForm.sum(atom);
  }

  private static List<Cell> quarters(Cell year) {
    List<Cell> quarters = new ArrayList<>();
    for (int back = 0; back < QUARTERS_OF_A_YEAR; back++) {
      quarters.add(new Cell(year.place().quarterBack(back), year.outcomes()));
    }
    return quarters;
  }

  private static List<Cell> cells(List<CellPlace> places, Cell like) {
    return places.stream().map(place -> new Cell(place, like.outcomes())).toList();
  }

  private LinearForm plus(List<Cell> cells) {
    LinearForm sum = LinearForm.ZERO;
    for (Cell each : cells) {
      sum = sum.plus(express(each));
    }
    return sum;
  }

  private long value(Cell cell) {
    return counts.count(cell.place(), cell.outcomes());
  }

  private long total(List<Cell> cells) {
    return cells.stream().mapToLong(this::value).sum();
  }

  /**
   * Counts that some printed sum is made of, and that are small themselves although their parts are
   * counted apart, such as the few of a year who stand in two of its quarters.
   */
  List<LinearForm> smallCounts(Rules rules) {
    Set<LinearForm> small = new LinkedHashSet<>();
    for (CellPlace place : List.copyOf(used)) {
      for (Set<String> outcomes : classes.of(place.topic())) {
        Cell cell = new Cell(place, outcomes);
        if (rules.small(value(cell))) {
          small.add(express(cell));
        }
      }
    }
    return List.copyOf(small);
  }

  /** What is known of the cells without any figure: sums that are nothing. */
  List<LinearForm> ties() {
    Set<LinearForm> ties = new LinkedHashSet<>();
    Set<CellPlace> breakdowns = new LinkedHashSet<>();
    for (CellPlace place : List.copyOf(used)) {
      Dimension dimension = place.dimension();
      if (dimension == Dimension.ALL || dimension == Dimension.SPEAKER) {
        sameFamilies(place, ties);
      } else {
        breakdowns.add(place.in(dimension, ""));
      }
    }
    breakdowns.forEach(place -> everyone(place, ties));
    return List.copyOf(ties);
  }

  /** The groups of a breakdown make up everyone, in each quarter and in the year. */
  private void everyone(CellPlace breakdown, Set<LinearForm> ties) {
    List<CellPlace> windows = new ArrayList<>(List.of(breakdown));
    if (breakdown.window() == Window.ROLLING_YEAR) {
      for (int back = 0; back < QUARTERS_OF_A_YEAR; back++) {
        windows.add(breakdown.quarterBack(back));
      }
    }
    for (CellPlace window : windows) {
      CellPlace everyone = window.in(Dimension.ALL, "");
      for (Set<String> outcomes : classes.of(window.topic())) {
        Cell all = new Cell(everyone, outcomes);
        List<Cell> groups = cells(counts.groups(everyone, window.dimension()), all);
        if (value(all) > 0 && value(all) == total(groups)) {
          add(plus(groups).minus(express(all)), ties);
        }
      }
    }
  }

  /** Each message and each commitment is asked of all families whose comments were scored. */
  private void sameFamilies(CellPlace place, Set<LinearForm> ties) {
    Subject subject = place.topic().subject();
    if (subject != Subject.MESSAGE && subject != Subject.COMMITMENT) {
      return;
    }
    CellPlace heard = place.about(place.topic().about(Subject.HEARD, ""));
    Cell said = everything(place);
    Cell scored = everything(heard);
    if (!scored.outcomes().isEmpty() && value(said) == value(scored)) {
      add(all(place, said).minus(all(heard, scored)), ties);
    }
  }

  private LinearForm all(CellPlace place, Cell everything) {
    LinearForm sum = LinearForm.ZERO;
    for (Set<String> one : classes.of(place.topic(), everything.outcomes())) {
      sum = sum.plus(express(new Cell(place, one)));
    }
    return sum;
  }

  private Cell everything(CellPlace place) {
    Set<String> outcomes = new HashSet<>();
    classes.of(place.topic()).forEach(outcomes::addAll);
    outcomes.retainAll(counts.at(place).keySet());
    // Only where every outcome is part of some printed sum is the total among the classes.
    return outcomes.size() == counts.at(place).size()
        ? new Cell(place, new TreeSet<>(outcomes))
        : new Cell(place, Set.of());
  }

  private static void add(LinearForm tie, Set<LinearForm> ties) {
    if (!tie.isZero()) {
      ties.add(tie);
    }
  }

  /** Cells that every sum holds alike, put together: new cell by old cell. */
  static Map<Integer, Integer> merged(List<LinearForm> sums, int cells) {
    List<List<Long>> signatures = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      signatures.add(new ArrayList<>());
    }
    for (int s = 0; s < sums.size(); s++) {
      LinearForm sum = sums.get(s);
      for (int i = 0; i < sum.size(); i++) {
        signatures.get(sum.cell(i)).add((long) s);
        signatures.get(sum.cell(i)).add(sum.weightAt(i));
      }
    }
    Map<List<Long>, Integer> bySignature = new HashMap<>();
    Map<Integer, Integer> merged = new TreeMap<>();
    for (int i = 0; i < cells; i++) {
      int next = bySignature.size();
      merged.put(i, bySignature.computeIfAbsent(signatures.get(i), each -> next));
    }
    return merged;
  }
}
