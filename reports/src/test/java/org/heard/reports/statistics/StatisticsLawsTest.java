package org.heard.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws that hold for any counts. */
class StatisticsLawsTest {
  private static final double ROUNDING = 1e-12;

  @Property
  void wilson_holdsItsShareAndNests(@ForAll("shares") Share share) {
    Interval narrow = share.interval(0.8);
    Interval wide = share.interval(0.95);
    assertTrue(narrow.low() - ROUNDING <= share.value());
    assertTrue(share.value() <= narrow.high() + ROUNDING);
    assertTrue(wide.low() <= narrow.low() && narrow.high() <= wide.high());
    assertTrue(wide.low() >= 0 && wide.high() <= 1);
  }

  @Property
  void newcombe_holdsItsDifferenceNestsAndMirrors(
      @ForAll("shares") Share one, @ForAll("shares") Share other) {
    double difference = one.value() - other.value();
    Interval narrow = Newcombe.difference(one, other, 0.8);
    Interval wide = Newcombe.difference(one, other);
    assertTrue(narrow.low() - ROUNDING <= difference);
    assertTrue(difference <= narrow.high() + ROUNDING);
    assertTrue(wide.low() <= narrow.low() + ROUNDING && narrow.high() <= wide.high() + ROUNDING);
    Interval mirrored = Newcombe.difference(other, one);
    assertEquals(-wide.low(), mirrored.high(), ROUNDING);
    assertEquals(-wide.high(), mirrored.low(), ROUNDING);
  }

  @Property
  void poisson_holdsItsCountAndNests(@ForAll @IntRange(max = 500) int count) {
    Interval narrow = PoissonInterval.of(count, 0.8);
    Interval wide = PoissonInterval.of(count, 0.95);
    assertTrue(narrow.holds(count));
    assertTrue(wide.low() <= narrow.low() && narrow.high() <= wide.high());
  }

  @Property(tries = 200)
  void funnel_holdsTheCommonShareAndNests(
      @ForAll @DoubleRange(min = 0, max = 1) double common,
      @ForAll @IntRange(min = 1, max = 2000) int base) {
    Interval warning = FunnelLimits.of(common, base, FunnelLimits.WARNING);
    Interval alarm = FunnelLimits.of(common, base, FunnelLimits.ALARM);
    assertTrue(warning.holds(common));
    assertTrue(alarm.low() <= warning.low() && warning.high() <= alarm.high());
  }

  @Property(tries = 200)
  void roganGladen_holdsItsShare(
      @ForAll("shares") Share found,
      @ForAll @DoubleRange(min = 0.55, max = 1) double sensitivity,
      @ForAll @DoubleRange(min = 0.5, max = 1) double specificity) {
    RoganGladen corrected = RoganGladen.correct(found, sensitivity, specificity);
    assertTrue(corrected.interval().low() - 1e-9 <= corrected.share());
    assertTrue(corrected.share() <= corrected.interval().high() + 1e-9);
  }

  @Property(tries = 200)
  void slope_liesWithinItsInterval(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(max = 30) Integer> scores) {
    MannKendall trend = MannKendall.of(scores.stream().mapToDouble(Integer::doubleValue).toArray());
    trend.slopeInterval().ifPresent(interval -> assertTrue(interval.holds(trend.slope())));
  }

  @Property
  void fisher_isAProbabilityAndKnowsNoOrder(
      @ForAll("shares") Share one, @ForAll("shares") Share other) {
    double p = Fisher.twoSided(one, other);
    assertTrue(p >= 0 && p <= 1);
    assertEquals(p, Fisher.twoSided(other, one), 1e-9);
  }

  @Property(tries = 200)
  void trend_backwardsIsTheSameWithTheOtherSign(@ForAll("quarters") List<Share> quarters) {
    CochranArmitage forwards = CochranArmitage.trend(quarters);
    List<Share> reversed = new ArrayList<>(quarters);
    Collections.reverse(reversed);
    CochranArmitage backwards = CochranArmitage.trend(reversed);
    assertEquals(forwards.p(), backwards.p(), 1e-9);
    assertEquals(forwards.slope(), -backwards.slope(), 1e-9);
  }

  @Property(tries = 200)
  void adjusted_isNeverBelowRawAndKeepsTheOrder(
      @ForAll("probabilities") List<Double> probabilities) {
    double[] p = probabilities.stream().mapToDouble(Double::doubleValue).toArray();
    for (Adjustment method : Adjustment.values()) {
      double[] adjusted = method.adjust(p);
      for (int i = 0; i < p.length; i++) {
        assertTrue(adjusted[i] >= p[i] - ROUNDING && adjusted[i] <= 1);
        for (int j = 0; j < p.length; j++) {
          assertTrue(p[i] > p[j] || adjusted[i] <= adjusted[j] + ROUNDING);
        }
      }
    }
  }

  @Property(tries = 200)
  void allLevelSeries_neverTurnsANoIntoAYes(
      @ForAll("family") List<Series> family, @ForAll @IntRange(min = 1, max = 40) int half) {
    ChangeProcedure procedure = new ChangeProcedure(ChangeSettings.QUARTERLY);
    List<Change> before = procedure.family(family);
    List<Series> more = new ArrayList<>(family);
    more.add(new Series("level", Collections.nCopies(10, new Share(half, 2L * half))));
    List<Change> after = procedure.family(more);
    for (int i = 0; i < before.size(); i++) {
      boolean clearAfter = clear(after.get(i));
      assertTrue(clear(before.get(i)) || !clearAfter);
    }
    assertTrue(!clear(after.get(before.size())));
  }

  @Property(tries = 200)
  void orderOfSeries_hasNoPartInTheFindings(@ForAll("family") List<Series> family) {
    ChangeProcedure procedure = new ChangeProcedure(ChangeSettings.ROLLING_YEAR);
    List<Change> forwards = procedure.family(family);
    List<Series> reversed = new ArrayList<>(family);
    Collections.reverse(reversed);
    List<Change> backwards = new ArrayList<>(procedure.family(reversed));
    Collections.reverse(backwards);
    assertEquals(forwards, backwards);
  }

  private static boolean clear(Change change) {
    return change.word() == ChangeWord.CLEAR_RISE || change.word() == ChangeWord.CLEAR_FALL;
  }

  @Provide
  Arbitrary<Share> shares() {
    return Arbitraries.integers()
        .between(1, 400)
        .flatMap(base -> Arbitraries.integers().between(0, base).map(x -> new Share(x, base)));
  }

  @Provide
  Arbitrary<List<Share>> quarters() {
    Arbitrary<Share> none = Arbitraries.just(Share.NONE);
    return Arbitraries.frequencyOf(Tuple.of(6, shares()), Tuple.of(1, none))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  @Provide
  Arbitrary<List<Series>> family() {
    return Combinators.combine(Arbitraries.strings().alpha().ofLength(3), quarters())
        .as(Series::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Double>> probabilities() {
    return Arbitraries.doubles().between(0, 1).list().ofMinSize(1).ofMaxSize(12);
  }
}
