package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heard.model.Measure;
import org.heard.model.Release;
import org.heard.model.ReleasedCells;
import org.heard.model.ReleasedSum;
import org.heard.model.RunManifest;
import org.heard.model.Subject;
import org.heard.reports.disclosure.PrintedCounts;
import org.heard.reports.disclosure.PrintedFigure;
import org.heard.reports.disclosure.PublicTotal;
import org.heard.reports.disclosure.Suppression;

/** Writes down what the pages of a run really print, for the ledger of releases. */
public final class ReleaseMaker {
  private static final String IN_TIME = "<=" + ComplaintsFinding.DAYS;
  private static final String LATE = ">" + ComplaintsFinding.DAYS;

  private final MeasureTable table;
  private final Suppression suppression;
  private final Set<ReleasedSum> sums = new LinkedHashSet<>();

  private ReleaseMaker(MeasureTable table, Suppression suppression) {
    this.table = table;
    this.suppression = suppression;
  }

  /**
   * The printed sums of a report.
   *
   * @param findings the report
   * @param table the counts that it is made of
   * @param suppression what was hidden; nothing of that is written down
   * @param manifest the run
   * @param preset the preset of disclosure control
   * @param totals what the report tells beside its figures
   */
  public static Release of(
      QuarterFindings findings,
      MeasureTable table,
      Suppression suppression,
      RunManifest manifest,
      String preset,
      List<PublicTotal> totals) {
    ReleaseMaker maker = new ReleaseMaker(table, suppression);
    findings.printed().forEach(maker::add);
    for (PublicTotal total : totals) {
      if (total.low() == total.high()) {
        // Rows may come later and change it: it is no figure that must stand.
        maker.add(total.cells(), true, total.high(), true);
      }
    }
    return new Release(
        manifest.runId(),
        manifest.program(),
        manifest.charterId(),
        manifest.charterVersion(),
        findings.quarter().firstDay(),
        preset,
        List.copyOf(maker.sums));
  }

  private void add(PrintedFigure figure) {
    boolean hidden =
        figure.share()
            ? suppression.hides(figure.fraction())
            : suppression.hidesCount(figure.fraction().counted());
    if (hidden) {
      return;
    }
    PrintedCounts counts = suppression.printed(figure);
    add(figure.fraction().outOf(), true, counts.base(), counts.revised());
    if (figure.share()) {
      add(figure.fraction().counted(), false, counts.count(), counts.revised());
    }
  }

  private void add(List<Measure> measures, boolean base, long value, boolean revised) {
    Map<Place, List<Measure>> byPlace = new LinkedHashMap<>();
    for (Measure each : measures) {
      byPlace.computeIfAbsent(Place.of(each), key -> new ArrayList<>()).add(each);
    }
    List<ReleasedCells> cells = new ArrayList<>();
    byPlace.forEach((place, some) -> cells.add(cells(place, some, base)));
    if (!cells.isEmpty()) {
      sums.add(new ReleasedSum(cells, value, revised));
    }
  }

  private ReleasedCells cells(Place place, List<Measure> some, boolean base) {
    TreeSet<String> outcomes = new TreeSet<>();
    some.forEach(each -> outcomes.add(each.outcome()));
    return new ReleasedCells(
        place.window(),
        place.quarter(),
        place.source(),
        place.subject(),
        place.promise(),
        place.dimension(),
        place.group(),
        place.subject() == Subject.CASE_DAYS ? days(outcomes, base) : named(place, outcomes));
  }

  /** Single numbers of days would tell of single cases. */
  private static List<String> days(Set<String> outcomes, boolean base) {
    if (outcomes.stream().noneMatch(each -> each.matches("[0-9]+"))) {
      return List.copyOf(outcomes);
    }
    return base ? List.of(IN_TIME, LATE) : List.of(IN_TIME);
  }

  /** The set of outcomes that is meant, also where some of them happen to be empty. */
  private List<String> named(Place place, Set<String> outcomes) {
    Set<String> there = new TreeSet<>(table.at(place).outcomes());
    for (Set<String> meant : Outcomes.sets(place.subject())) {
      Set<String> both = new TreeSet<>(meant);
      both.retainAll(there);
      if (both.equals(outcomes)) {
        return List.copyOf(meant);
      }
    }
    return outcomes.equals(there) ? List.of(ReleasedCells.ANY) : List.copyOf(outcomes);
  }
}
