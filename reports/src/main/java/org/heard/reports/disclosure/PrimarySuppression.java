package org.heard.reports.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Set<Source> sourcesWithSettings = new HashSet<>();

  private PrimarySuppression(Rules rules) {
    this.rules = rules;
  }

  /** Looks at everything that is to be published. */
  public static PrimarySuppression of(Collection<Measure> cells, Rules rules) {
    PrimarySuppression suppression = new PrimarySuppression(rules);
    for (Measure cell : cells) {
      suppression.totals.merge(Place.of(cell), cell.families(), Long::sum);
      if (cell.settings() > 1
          || (cell.dimension() == Dimension.SETTING && !cell.group().isEmpty())) {
        suppression.sourcesWithSettings.add(cell.source());
      }
    }
    return suppression;
  }

  @Override
  public boolean hides(Measure cell) {
    long total = totals.getOrDefault(Place.of(cell), cell.families());
    return rules.smallSide(cell.families(), total)
        || (total > 0 && total < rules.minimumBase())
        || (cell.families() > 0
            && cell.settings() < rules.minimumSettings()
            && sourcesWithSettings.contains(cell.source()));
  }

  @Override
  public boolean hidesShare(long count, long base) {
    return base < rules.minimumBase() || rules.smallSide(count, base);
  }

  /** How many of these cells are hidden, for the analyst's log. */
  public long hidden(List<Measure> cells) {
    return cells.stream().filter(this::hides).count();
  }
}
