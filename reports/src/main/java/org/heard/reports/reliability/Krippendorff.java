package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha: agreement of any number of coders beyond chance, with gaps (Krippendorff,
 * Content Analysis, 4th edition, chapter 12). Above .8 is good, above .667 the least to conclude
 * from. Computed by dkpro-statistics.
 */
public final class Krippendorff {
  private Krippendorff() {}

  /** What kind of scale the labels are on. */
  public enum Level {
    /** Names. */
    NOMINAL,
    /** Ranks. */
    ORDINAL,
    /** Numbers whose differences count. */
    INTERVAL,
    /** Numbers whose quotients count. */
    RATIO
  }

  /**
   * The alpha of units.
   *
   * @param level of the scale
   * @param units for each comment one value per coder, in the same order; {@code null} where a
   *     coder left it out
   * @return alpha, 1 = full and 0 = chance; absent where no comment has two values, or all values
   *     are the same
   */
  public static OptionalDouble alpha(
      Level level, List<? extends List<? extends @Nullable Object>> units) {
    CodingAnnotationStudy study =
        new CodingAnnotationStudy(units.isEmpty() ? 2 : units.get(0).size());
    List<? extends List<? extends @Nullable Object>> pairable =
        units.stream().filter(Krippendorff::pairable).toList();
    List<Object> values = new ArrayList<>();
    pairable.forEach(unit -> unit.stream().filter(Objects::nonNull).forEach(values::add));
    List<Object> distinct = values.stream().distinct().sorted().toList();
    if (distinct.size() < 2) {
      return OptionalDouble.empty();
    }
    for (List<? extends @Nullable Object> unit : pairable) {
      // The library tells ranks from names by their being integers.
      Stream<? extends @Nullable Object> coded =
          level == Level.ORDINAL ? unit.stream().map(v -> rank(distinct, v)) : unit.stream();
      study.addItemAsArray(coded.toArray());
    }
    return OptionalDouble.of(
        new KrippendorffAlphaAgreement(study, distance(level)).calculateAgreement());
  }

  /** The nominal alpha of people and machine. */
  public static OptionalDouble alpha(List<CodedPair> pairs) {
    return alpha(
        Level.NOMINAL, pairs.stream().map(pair -> List.of(pair.people(), pair.machine())).toList());
  }

  /** The same by its closed form for two coders without gaps, quick enough to draw a thousand. */
  static double quick(List<CodedPair> pairs) {
    Map<String, Integer> counts = new HashMap<>();
    double disagreements = 0;
    for (CodedPair pair : pairs) {
      counts.merge(pair.people(), 1, Integer::sum);
      counts.merge(pair.machine(), 1, Integer::sum);
      disagreements += pair.agrees() ? 0 : 1;
    }
    double values = 2.0 * pairs.size();
    double same = 0;
    for (int count : counts.values()) {
      same += count * (count - 1.0);
    }
    double expected = 1 - same / (values * (values - 1));
    return 1 - disagreements / pairs.size() / expected;
  }

  /** The same for one label against all others. */
  static double quick(Hits hits, int pairs) {
    double values = 2.0 * pairs;
    double with = 2.0 * hits.right() + hits.wrong() + hits.missed();
    double without = values - with;
    double expected = 2 * with * without / (values * (values - 1));
    return 1 - (double) (hits.wrong() + hits.missed()) / pairs / expected;
  }

  private static @Nullable Integer rank(List<Object> distinct, @Nullable Object value) {
    return value == null ? null : distinct.indexOf(value);
  }

  private static boolean pairable(List<? extends @Nullable Object> unit) {
    return unit.stream().filter(Objects::nonNull).count() >= 2;
  }

  private static IDistanceFunction distance(Level level) {
    return switch (level) {
      case NOMINAL -> new NominalDistanceFunction();
      case ORDINAL -> new OrdinalDistanceFunction();
      case INTERVAL -> new IntervalDistanceFunction();
      case RATIO -> new RatioDistanceFunction();
    };
  }
}
