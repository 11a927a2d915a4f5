package org.heard.reports.findings;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;

/** How long complaints took and how they ended, over rolling years. */
final class ComplaintsFinder {
  private static final String OPEN = "open";

  private final MeasureTable table;
  private final Quarter quarter;
  private final List<Quarter> quarters;

  ComplaintsFinder(MeasureTable table, Quarter quarter, List<Quarter> quarters) {
    this.table = table;
    this.quarter = quarter;
    this.quarters = quarters;
  }

  ComplaintsFinding<Fraction, Distribution> find() {
    Distribution outcomes = at(quarter, Subject.CASE_OUTCOME);
    Distribution days = at(quarter, Subject.CASE_DAYS);
    return new ComplaintsFinding<>(
        at(quarter, Subject.ITEMS),
        new Distribution(days.with(Set.of(OPEN))),
        new Timeline<>(
            Source.COMPLAINT,
            Window.ROLLING_YEAR,
            quarters.stream()
                .map(each -> new Point<>(each, inTime(at(each, Subject.CASE_DAYS))))
                .toList()),
        median(days),
        outcomes.outcomes().stream()
            .map(
                outcome ->
                    new NamedCount<>(outcome, new Distribution(outcomes.with(Set.of(outcome)))))
            .toList());
  }

  private static Fraction inTime(Distribution days) {
    List<Measure> closed = closed(days);
    return new Fraction(
        closed.stream()
            .filter(cell -> Integer.parseInt(cell.outcome()) <= ComplaintsFinding.DAYS)
            .toList(),
        closed);
  }

  private static OptionalInt median(Distribution days) {
    TreeMap<Integer, Long> cases = new TreeMap<>();
    for (Measure cell : closed(days)) {
      cases.merge(Integer.parseInt(cell.outcome()), cell.families(), Long::sum);
    }
    long all = cases.values().stream().mapToLong(Long::longValue).sum();
    long seen = 0;
    for (var each : cases.entrySet()) {
      seen += each.getValue();
      if (2 * seen >= all) {
        return OptionalInt.of(each.getKey());
      }
    }
    return OptionalInt.empty();
  }

  private static List<Measure> closed(Distribution days) {
    return days.cells().stream().filter(cell -> !cell.outcome().equals(OPEN)).toList();
  }

  private Distribution at(Quarter end, Subject subject) {
    return table.at(Place.everyone(Window.ROLLING_YEAR, end, Source.COMPLAINT, subject, ""));
  }
}
