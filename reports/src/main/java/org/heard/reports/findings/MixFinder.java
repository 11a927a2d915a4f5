package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.statistics.Adjustment;
import org.heard.reports.statistics.ChangeWord;
import org.heard.reports.statistics.Fisher;
import org.heard.reports.statistics.MixTest;
import org.heard.reports.statistics.Share;

/**
 * Who answers, year by year, and whether the latest quarter's answers come from others than those
 * before: then a change of a figure may be one of who answered.
 *
 * <p>One chi-square test for each dimension and for the sources, adjusted together by Benjamini and
 * Hochberg. Where one speaks, the parts that moved are named: those whose own Fisher test, adjusted
 * by Holm, speaks too and whose share moved by at least five points.
 */
final class MixFinder {
  private static final List<Dimension> DIMENSIONS =
      List.of(Dimension.SPEAKER, Dimension.AREA, Dimension.AGE_BAND, Dimension.NEED);
  private static final int MOST_YEARS = 4;
  private static final int SMALLEST_BASE = 10;
  private static final double LEVEL = 0.05;
  private static final double LEAST_SHIFT = 0.05;

  private final MeasureTable table;
  private final Quarter quarter;
  private final List<Quarter> quarters;

  /** What may move, and how to say that it did. */
  private record Whole(
      Map<String, MixTest.Part> parts, BiFunction<String, ChangeWord, Caution> caution) {
    long latest() {
      return parts.values().stream().mapToLong(MixTest.Part::latest).sum();
    }

    long earlier() {
      return parts.values().stream().mapToLong(MixTest.Part::earlier).sum();
    }

    boolean comparable() {
      return parts.size() > 1 && latest() >= SMALLEST_BASE && earlier() >= SMALLEST_BASE;
    }
  }

  MixFinder(MeasureTable table, Quarter quarter, List<Quarter> quarters) {
    this.table = table;
    this.quarter = quarter;
    this.quarters = quarters;
  }

  /** Each group's part of the survey families in years that do not overlap. */
  List<MixFinding<Fraction>> years() {
    List<Quarter> ends = new ArrayList<>();
    for (Quarter end = quarter; ends.size() < MOST_YEARS && whole(end); end = end.plus(-4)) {
      ends.add(0, end);
    }
    List<MixFinding<Fraction>> mix = new ArrayList<>();
    for (Dimension dimension : DIMENSIONS) {
      for (String group : groups(dimension)) {
        mix.add(
            new MixFinding<>(
                dimension,
                group,
                new Timeline<>(
                    Source.SURVEY,
                    Window.ROLLING_YEAR,
                    ends.stream()
                        .map(end -> new Point<>(end, share(end, dimension, group)))
                        .toList())));
      }
    }
    return mix;
  }

  /** What moved in the latest quarter against all earlier ones. */
  List<Caution> cautions() {
    List<Whole> wholes = new ArrayList<>();
    wholes.add(sources());
    DIMENSIONS.forEach(dimension -> wholes.add(groupsOf(dimension)));
    List<Whole> comparable = wholes.stream().filter(Whole::comparable).toList();
    double[] adjusted =
        Adjustment.BENJAMINI_HOCHBERG.adjust(
            comparable.stream()
                .mapToDouble(each -> MixTest.p(List.copyOf(each.parts().values())))
                .toArray());
    List<Caution> found = new ArrayList<>();
    for (int i = 0; i < adjusted.length; i++) {
      if (adjusted[i] <= LEVEL) {
        found.addAll(moved(comparable.get(i)));
      }
    }
    return found;
  }

  private static List<Caution> moved(Whole whole) {
    List<Caution> moved = new ArrayList<>();
    List<String> names = List.copyOf(whole.parts().keySet());
    List<Share> latest = new ArrayList<>();
    List<Share> earlier = new ArrayList<>();
    for (String name : names) {
      MixTest.Part part = whole.parts().getOrDefault(name, new MixTest.Part(0, 0));
      latest.add(new Share(part.latest(), whole.latest()));
      earlier.add(new Share(part.earlier(), whole.earlier()));
    }
    double[] p = new double[names.size()];
    for (int i = 0; i < p.length; i++) {
      p[i] = Fisher.twoSided(latest.get(i), earlier.get(i));
    }
    double[] adjusted = Adjustment.HOLM.adjust(p);
    for (int i = 0; i < p.length; i++) {
      double shift = latest.get(i).value() - earlier.get(i).value();
      if (adjusted[i] <= LEVEL && Math.abs(shift) >= LEAST_SHIFT) {
        ChangeWord word = shift > 0 ? ChangeWord.CLEAR_RISE : ChangeWord.CLEAR_FALL;
        moved.add(whole.caution().apply(names.get(i), word));
      }
    }
    return moved;
  }

  private Whole sources() {
    Map<String, MixTest.Part> parts = new LinkedHashMap<>();
    for (Source source : Source.values()) {
      if (table.sources().contains(source)) {
        parts.put(source.word(), part(source, Dimension.ALL, ""));
      }
    }
    return new Whole(
        parts, (name, word) -> new Caution.SourceMixChanged(Source.ofWord(name), word));
  }

  private Whole groupsOf(Dimension dimension) {
    Map<String, MixTest.Part> parts = new LinkedHashMap<>();
    groups(dimension).forEach(group -> parts.put(group, part(Source.SURVEY, dimension, group)));
    return new Whole(parts, (name, word) -> new Caution.GroupMixChanged(dimension, name, word));
  }

  private MixTest.Part part(Source source, Dimension dimension, String group) {
    long latest = 0;
    long earlier = 0;
    for (Quarter each : quarters) {
      long families = table.at(items(Window.QUARTER, each, source).in(dimension, group)).families();
      if (each.equals(quarter)) {
        latest += families;
      } else {
        earlier += families;
      }
    }
    return new MixTest.Part(latest, earlier);
  }

  private Fraction share(Quarter end, Dimension dimension, String group) {
    List<Measure> all = new ArrayList<>();
    for (String each : groups(dimension)) {
      all.addAll(at(end, dimension, each).cells());
    }
    return new Fraction(at(end, dimension, group).cells(), all);
  }

  private Distribution at(Quarter end, Dimension dimension, String group) {
    return table.at(items(Window.ROLLING_YEAR, end, Source.SURVEY).in(dimension, group));
  }

  private static Place items(Window window, Quarter end, Source source) {
    return Place.everyone(window, end, source, Subject.ITEMS, "");
  }

  /** Whether the year that ends here lies within the data. */
  private boolean whole(Quarter end) {
    return !quarters.isEmpty() && end.plus(-3).compareTo(quarters.get(0)) >= 0;
  }

  /** The groups of a dimension as a reader expects them; none where nobody said any. */
  private List<String> groups(Dimension dimension) {
    TreeSet<String> groups = new TreeSet<>(GroupOrder.NATURAL);
    groups.addAll(table.groups(Source.SURVEY, dimension));
    return groups.stream().allMatch(String::isEmpty) ? List.of() : List.copyOf(groups);
  }
}
