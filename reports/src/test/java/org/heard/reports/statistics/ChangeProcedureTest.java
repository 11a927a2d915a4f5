package org.heard.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeProcedureTest {
  private final ChangeProcedure procedure = new ChangeProcedure(ChangeSettings.QUARTERLY);

  @Test
  void latestQuarterMuchHigher_isARise() {
    Change change = one(series("m1", 30, 12, 13, 11, 12, 27));
    assertEquals(ChangeWord.CLEAR_RISE, change.word());
    assertEquals(0.5, change.latest().orElseThrow().difference(), 1e-12);
    assertTrue(change.trend().isEmpty(), "five quarters draw no trend");
  }

  @Test
  void latestQuarterMuchLower_isAFall() {
    assertEquals(ChangeWord.CLEAR_FALL, one(series("m1", 30, 18, 17, 19, 18, 3)).word());
  }

  @Test
  void slowRiseOverEightQuarters_isARiseByItsTrend() {
    Change change = one(series("m1", 60, 18, 21, 24, 26, 29, 32, 34, 37));
    assertEquals(ChangeWord.CLEAR_RISE, change.word());
    assertTrue(change.trend().orElseThrow().slope() > 0.03);
  }

  @Test
  void riseThatHasTurned_isNoRise() {
    Change change = one(series("m1", 60, 10, 14, 18, 24, 30, 36, 44, 26));
    assertTrue(change.trend().orElseThrow().adjusted() < 0.05);
    assertEquals(0.026, change.latest().orElseThrow().difference(), 0.02);
    Change turned = one(series("m1", 60, 10, 14, 18, 24, 30, 36, 44, 22));
    assertEquals(ChangeWord.NO_CLEAR_CHANGE, turned.word());
  }

  @Test
  void smallWobble_isNoClearChange() {
    assertEquals(ChangeWord.NO_CLEAR_CHANGE, one(series("m1", 30, 12, 13, 11, 12, 14)).word());
  }

  @Test
  void oneQuarter_isTooFew() {
    assertEquals(ChangeWord.TOO_FEW, one(series("m1", 30, 12)).word());
    assertEquals(ChangeWord.TOO_FEW, one(new Series("m1", List.of())).word());
  }

  @Test
  void latestQuarterUnderTen_isTooFewWhateverItSays() {
    List<Share> quarters = List.of(new Share(10, 100), new Share(11, 100), new Share(9, 9));
    Change change = one(new Series("m1", quarters));
    assertEquals(ChangeWord.TOO_FEW, change.word());
    assertEquals(1, change.latest().orElseThrow().adjusted());
  }

  @Test
  void missingQuarterInTheMiddle_keepsItsPlaceInTime() {
    List<Share> quarters =
        new ArrayList<>(series("m1", 40, 8, 10, 12, 14, 18, 20, 22, 24).quarters());
    quarters.add(4, Share.NONE);
    Trend trend = one(new Series("m1", quarters)).trend().orElseThrow();
    assertEquals(8, trend.quarters());
    assertEquals(2.0 / 40, trend.slope(), 1e-12);
  }

  @Test
  void latestQuarterMissing_isTooFew() {
    List<Share> quarters =
        new ArrayList<>(series("m1", 40, 8, 10, 12, 14, 18, 20, 22, 24).quarters());
    quarters.add(Share.NONE);
    assertEquals(ChangeWord.TOO_FEW, one(new Series("m1", quarters)).word());
  }

  @Test
  void nobodyEverAnswered_isTooFewAndHoldsNothingBack() {
    Series nobody = new Series("m2", Collections.nCopies(10, Share.NONE));
    List<Change> changes = procedure.family(List.of(nobody, series("m1", 30, 12, 13, 11, 12, 27)));
    assertEquals(ChangeWord.TOO_FEW, changes.get(0).word());
    assertTrue(changes.get(0).latest().isEmpty());
    assertEquals(ChangeWord.CLEAR_RISE, changes.get(1).word());
    assertEquals(
        one(series("m1", 30, 12, 13, 11, 12, 27)).latest(),
        changes.get(1).latest(),
        "a series without answers makes no test");
  }

  @Test
  void allOfAllInEveryQuarter_isNoClearChange() {
    assertEquals(
        ChangeWord.NO_CLEAR_CHANGE, one(series("m1", 30, 30, 30, 30, 30, 30, 30, 30, 30)).word());
    assertEquals(ChangeWord.NO_CLEAR_CHANGE, one(series("m1", 30, 0, 0, 0, 0, 0, 0, 0, 0)).word());
  }

  @Test
  void rollingYear_poolsFourQuarters() {
    Change change =
        new ChangeProcedure(ChangeSettings.ROLLING_YEAR)
            .family(List.of(series("m4.1", 6, 1, 1, 1, 1, 5, 5, 5, 5)))
            .get(0);
    assertEquals(new Share(20, 24), change.latest().orElseThrow().latest());
    assertEquals(new Share(4, 24), change.latest().orElseThrow().earlier());
    assertEquals(ChangeWord.CLEAR_RISE, change.word());
  }

  @Test
  void orderOfSeries_hasNoPartInWhatIsFound() {
    List<Series> family = new ArrayList<>();
    family.add(series("m1", 30, 12, 13, 11, 12, 20));
    family.add(series("m2", 30, 12, 13, 11, 12, 24));
    family.add(series("m3", 30, 12, 13, 11, 12, 12));
    List<Change> forwards = procedure.family(family);
    Collections.reverse(family);
    List<Change> backwards = new ArrayList<>(procedure.family(family));
    Collections.reverse(backwards);
    assertEquals(forwards, backwards);
  }

  @Test
  void estimatedChange_takesThePlaceOfBothTestsOnCounts() {
    // The counts rise clearly; the better estimate says that nothing did.
    Series counted = series("m1", 60, 18, 21, 24, 26, 29, 32, 34, 44);
    assertEquals(ChangeWord.CLEAR_RISE, one(counted).word());
    EstimatedDifference level = new EstimatedDifference(0.01, new Interval(-0.1, 0.12), 0.8);
    Change change = one(new Series("m1", counted.quarters(), Optional.of(level)));
    assertEquals(ChangeWord.NO_CLEAR_CHANGE, change.word());
    assertEquals(Basis.CORRECTED, change.latest().orElseThrow().basis());
    assertEquals(0.01, change.latest().orElseThrow().difference());
    assertTrue(change.trend().isEmpty());
    EstimatedDifference fall = new EstimatedDifference(-0.2, new Interval(-0.3, -0.1), 0.001);
    assertEquals(
        ChangeWord.CLEAR_FALL, one(new Series("m1", counted.quarters(), Optional.of(fall))).word());
  }

  @Test
  void estimatedChange_isAdjustedWithTheOthersOfItsFamily() {
    EstimatedDifference rise = new EstimatedDifference(0.2, new Interval(0.01, 0.3), 0.02);
    Series estimated = new Series("m1", List.of(new Share(12, 30)), Optional.of(rise));
    assertEquals(ChangeWord.CLEAR_RISE, one(estimated).word());
    List<Series> family = new ArrayList<>(List.of(estimated));
    for (int i = 2; i <= 5; i++) {
      family.add(series("m" + i, 30, 12, 13, 11, 12, 12));
    }
    Change adjusted = procedure.family(family).get(0);
    assertEquals(0.1, adjusted.latest().orElseThrow().adjusted(), 1e-12);
    assertEquals(ChangeWord.NO_CLEAR_CHANGE, adjusted.word());
  }

  private Change one(Series series) {
    return procedure.family(List.of(series)).get(0);
  }

  static Series series(String id, long base, long... counts) {
    List<Share> quarters = new ArrayList<>();
    for (long count : counts) {
      quarters.add(new Share(count, base));
    }
    return new Series(id, quarters);
  }
}
