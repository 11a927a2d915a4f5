package org.heard.reports.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;

/**
 * The first layer of disclosure control: small counts, counts whose complement is small, counts
 * over a small base, and counts from too few settings.
 *
 * <p>The settings rule holds where the source says settings at all; elsewhere every family stands
 * under one unnamed setting and the rule would say nothing.
 */
public final class PrimarySuppression implements Suppression {
  private record Place(
      Window window,
      LocalDate quarter,
      Source source,
      Subject subject,
      String promise,
      Dimension dimension,
      String group) {
    static Place of(Measure cell) {
      return new Place(
          cell.window(),
          cell.quarter(),
          cell.source(),
          cell.subject(),
          cell.promise(),
          cell.dimension(),
          cell.group());
    }
  }

  private final Rules rules;
  private final Map<Place, Long> totals = new HashMap<>();
  private final Set<Source> withSettings;

  private PrimarySuppression(Rules rules, Set<Source> withSettings) {
    this.rules = rules;
    this.withSettings = Set.copyOf(withSettings);
  }

  /**
   * Looks at everything that is to be published.
   *
   * @param cells all counts that printed figures are made of
   * @param withSettings sources whose items say their school or service
   * @param rules the numbers
   */
  public static PrimarySuppression of(
      Collection<Measure> cells, Set<Source> withSettings, Rules rules) {
    PrimarySuppression suppression = new PrimarySuppression(rules, withSettings);
    for (Measure cell : cells) {
      suppression.totals.merge(Place.of(cell), cell.families(), Long::sum);
    }
    return suppression;
  }

  @Override
  public boolean hidesCount(List<Measure> cells) {
    return cells.size() == 1 ? hidesOne(cells.get(0)) : hides(new Fraction(cells, cells));
  }

  private boolean hidesOne(Measure cell) {
    long total = totals.getOrDefault(Place.of(cell), cell.families());
    return rules.smallSide(cell.families(), total)
        || (total > 0 && total < rules.minimumBase())
        || fewSettings(List.of(cell));
  }

  @Override
  public boolean hides(Fraction fraction) {
    return fraction.base() < rules.minimumBase()
        || rules.smallSide(fraction.count(), fraction.base())
        || fewSettings(fraction.outOf());
  }

  /** The largest number of settings among the parts is a lower limit of that of their sum. */
  boolean fewSettings(List<Measure> cells) {
    long families = cells.stream().mapToLong(Measure::families).sum();
    long settings = cells.stream().mapToLong(Measure::settings).max().orElse(0);
    return families > 0
        && settings < rules.minimumSettings()
        && cells.stream().anyMatch(cell -> withSettings.contains(cell.source()));
  }
}
