package org.heard.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The counts of many families, added up in place: a family touches hundreds of cells, most of them
 * "this promise was not spoken of". So what can be said, and the settings, have numbers here, and
 * adding looks nothing up. Not for several threads.
 */
final class FamilySums {
  /** By how many quarters they hold for, from 1. */
  private final List<Map<Place, Sums>> spans = new ArrayList<>();

  private final Numbers<Said> said = new Numbers<>();
  private final Numbers<String> settings = new Numbers<>();
  private final List<int[]> single = new ArrayList<>();

  /** The number of what can be said. */
  int number(Said what) {
    return said.of(what);
  }

  /** A setting's number, as {@link FamilyCount} takes it. */
  int[] setting(String name) {
    int number = settings.of(name);
    if (number == single.size()) {
      single.add(new int[] {number});
    }
    return single.get(number);
  }

  /**
   * Adds what one family said in one place, and in those that follow it.
   *
   * @param quarters how many quarters on end it holds for, that of the place counted in
   */
  void add(Place place, int quarters, FamilyCount family) {
    while (spans.size() < quarters) {
      spans.add(new HashMap<>());
    }
    spans.get(quarters - 1).computeIfAbsent(place, each -> new Sums()).add(family);
  }

  /** Every cell that was touched, with its sum. */
  void forEach(BiConsumer<Cell, Tally> out) {
    Map<Place, Sums> places = new HashMap<>();
    for (int span = 0; span < spans.size(); span++) {
      for (Map.Entry<Place, Sums> each : spans.get(span).entrySet()) {
        for (int later = 0; later <= span; later++) {
          places
              .computeIfAbsent(each.getKey().later(later), any -> new Sums())
              .addAll(each.getValue());
        }
      }
    }
    places.forEach(
        (place, sums) -> {
          for (int number = 0; number < sums.families.length; number++) {
            if (sums.families[number] > 0) {
              out.accept(place.cell(said.at(number)), tally(sums, number));
            }
          }
        });
  }

  private Tally tally(Sums sums, int number) {
    return new Tally(
        sums.families[number],
        sums.comments[number],
        sums.settings(number).stream()
            .mapToObj(settings::at)
            .sorted()
            .limit(Tally.MOST_SETTINGS)
            .toList());
  }

  /** Numbers from 0 in the order of first sight. */
  private static final class Numbers<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    int of(T thing) {
      Integer number = numbers.putIfAbsent(thing, things.size());
      if (number == null) {
        things.add(thing);
        return things.size() - 1;
      }
      return number;
    }

    T at(int number) {
      return things.get(number);
    }
  }

  /** The cells of one place by the number of what was said. */
  private static final class Sums {
    private long[] families = new long[64];
    private long[] comments = new long[64];

    /** Settings below 64, a bit for each; the others are rare. */
    private long[] firstSettings = new long[64];

    private final Map<Integer, BitSet> otherSettings = new HashMap<>();

    void add(FamilyCount family) {
      for (int i = 0; i < family.size(); i++) {
        int number = family.said(i);
        if (number >= families.length) {
          grow(number);
        }
        families[number]++;
        comments[number] += family.comments(i);
        for (int setting : family.settings(i)) {
          if (setting < Long.SIZE) {
            firstSettings[number] |= 1L << setting;
          } else {
            otherSettings.computeIfAbsent(number, each -> new BitSet()).set(setting);
          }
        }
      }
    }

    void addAll(Sums other) {
      if (other.families.length > families.length) {
        grow(other.families.length - 1);
      }
      for (int number = 0; number < other.families.length; number++) {
        families[number] += other.families[number];
        comments[number] += other.comments[number];
        firstSettings[number] |= other.firstSettings[number];
      }
      other.otherSettings.forEach(
          (number, more) -> otherSettings.computeIfAbsent(number, each -> new BitSet()).or(more));
    }

    private void grow(int number) {
      int length = Math.max(number + 1, 2 * families.length);
      families = Arrays.copyOf(families, length);
      comments = Arrays.copyOf(comments, length);
      firstSettings = Arrays.copyOf(firstSettings, length);
    }

    BitSet settings(int number) {
      BitSet all = BitSet.valueOf(new long[] {firstSettings[number]});
      BitSet others = otherSettings.get(number);
      if (others != null) {
        all.or(others);
      }
      return all;
    }
  }
}
