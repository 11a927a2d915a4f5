package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.heard.model.Dimension;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.read.PopulationRow;

/** Who answered, and who did not, over the rolling year. */
final class GroupsFinder {
  private static final List<Dimension> DIMENSIONS =
      List.of(
          Dimension.SPEAKER,
          Dimension.AREA,
          Dimension.AGE_BAND,
          Dimension.NEED,
          Dimension.LANGUAGE);

  private final MeasureTable table;
  private final Quarter quarter;

  GroupsFinder(MeasureTable table, Quarter quarter) {
    this.table = table;
    this.quarter = quarter;
  }

  /** Every group that answered or that the population names, by dimension and name. */
  List<GroupFinding<Fraction, Distribution>> find(List<PopulationRow> population) {
    List<GroupFinding<Fraction, Distribution>> all = new ArrayList<>();
    for (Dimension dimension : DIMENSIONS) {
      TreeSet<String> groups = new TreeSet<>(GroupOrder.NATURAL);
      groups.addAll(table.groups(Source.SURVEY, dimension));
      population.stream()
          .filter(row -> row.dimension() == dimension)
          .forEach(row -> groups.add(row.group()));
      boolean nothingSaid = groups.stream().allMatch(String::isEmpty);
      if (!nothingSaid) {
        Totals totals = totals(dimension, groups, population);
        groups.forEach(group -> all.add(group(dimension, group, population, totals)));
      }
    }
    return all;
  }

  /** Families and children of those groups of a dimension whose children are known. */
  private record Totals(long families, long children) {
    boolean hardly(long families, long children) {
      return 2 * families * this.children < this.families * children;
    }
  }

  private Totals totals(
      Dimension dimension, Collection<String> groups, List<PopulationRow> population) {
    long families = 0;
    long all = 0;
    for (String group : groups) {
      OptionalLong children = children(dimension, group, population);
      if (children.isPresent()) {
        families += families(dimension, group).families();
        all += children.getAsLong();
      }
    }
    return new Totals(families, all);
  }

  /** A language is a property of comments, so its families are those who wrote any. */
  private Distribution families(Dimension dimension, String group) {
    return dimension == Dimension.LANGUAGE
        ? at(Subject.HEARD, dimension, group).plus(at(Subject.NOT_SCORED, dimension, group))
        : at(Subject.ITEMS, dimension, group);
  }

  private GroupFinding<Fraction, Distribution> group(
      Dimension dimension, String group, List<PopulationRow> population, Totals totals) {
    Distribution families = families(dimension, group);
    OptionalLong children = children(dimension, group, population);
    return new GroupFinding<>(
        dimension,
        group,
        families,
        Outcomes.agree(at(Subject.HEARD_RATING, dimension, group)),
        Outcomes.heard(at(Subject.HEARD, dimension, group)),
        children,
        totals.hardly(families.families(), children.orElse(0)));
  }

  private static OptionalLong children(
      Dimension dimension, String group, List<PopulationRow> population) {
    return population.stream()
        .filter(row -> row.dimension() == dimension && row.group().equals(group))
        .mapToLong(PopulationRow::children)
        .reduce(Long::sum);
  }

  private Distribution at(Subject subject, Dimension dimension, String group) {
    return table.at(
        Place.everyone(Window.ROLLING_YEAR, quarter, Source.SURVEY, subject, "")
            .in(dimension, group));
  }
}
