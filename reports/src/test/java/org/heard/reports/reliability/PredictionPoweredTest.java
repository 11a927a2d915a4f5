package org.heard.reports.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.Wilson;
import org.junit.jupiter.api.Test;

class PredictionPoweredTest {
  @Test
  void goodMachine_narrowsPeoplesInterval() {
    // People 30 of 100; the machine agrees but for 4 missed and 4 false alarms.
    PoweredEstimate estimate =
        PredictionPowered.estimate(new ReviewedSample(2000, 640, 26, 4, 4, 66));
    assertTrue(estimate.interval().width() < 0.8 * Wilson.interval(30, 100).width());
    assertTrue(estimate.interval().holds(0.30) && estimate.interval().holds(0.32));
    assertEquals(0.8095, estimate.weight(), 1e-4);
    assertEquals(0.30 + 0.8095238 * 0.02, estimate.share(), 1e-6);
    assertTrue(estimate.headline());
  }

  @Test
  void machineThatSaysYesTooOften_isCorrected() {
    // Truth about 20 %, machine 40 %.
    PoweredEstimate estimate =
        PredictionPowered.estimate(new ReviewedSample(1000, 400, 19, 1, 20, 60));
    assertEquals(0.4, estimate.machine().value());
    assertTrue(estimate.share() < 0.22);
    assertFalse(estimate.interval().holds(0.4));
  }

  @Test
  void machineWorseThanChance_isNotUsed() {
    PoweredEstimate estimate =
        PredictionPowered.estimate(new ReviewedSample(1000, 500, 10, 30, 40, 20));
    assertEquals(0, estimate.weight());
    assertEquals(0.4, estimate.share());
  }

  @Test
  void tooFewFlaggedInTheSample_leavesPeopleAlone() {
    PoweredEstimate estimate =
        PredictionPowered.estimate(new ReviewedSample(1000, 30, 1, 6, 0, 43));
    assertEquals(0, estimate.weight());
    assertEquals(Wilson.interval(7, 50), estimate.interval());
  }

  @Test
  void fewReviewed_isNoHeadline() {
    assertFalse(PredictionPowered.estimate(new ReviewedSample(1000, 400, 12, 3, 4, 30)).headline());
  }

  @Test
  void sampleLargerThanTheWhole_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ReviewedSample(40, 20, 12, 3, 4, 30));
    assertThrows(IllegalArgumentException.class, () -> new ReviewedSample(40, 20, 0, 0, 0, 0));
  }

  @Property(tries = 500)
  void intervalHoldsTheEstimate(
      @ForAll @IntRange(max = 60) int agreedYes,
      @ForAll @IntRange(max = 60) int missed,
      @ForAll @IntRange(max = 60) int falseAlarms,
      @ForAll @IntRange(min = 1, max = 60) int agreedNo,
      @ForAll @IntRange(max = 900) int otherYes,
      @ForAll @IntRange(max = 900) int otherNo) {
    long yes = (long) agreedYes + falseAlarms + otherYes;
    long units = yes + missed + agreedNo + otherNo;
    PoweredEstimate estimate =
        PredictionPowered.estimate(
            new ReviewedSample(units, yes, agreedYes, missed, falseAlarms, agreedNo));
    Interval interval = estimate.interval();
    assertTrue(interval.holds(estimate.share()));
    assertTrue(interval.low() >= 0 && interval.high() <= 1);
    assertTrue(estimate.weight() >= 0 && estimate.weight() <= 1);
  }

  @Property(tries = 200)
  void everythingReviewed_isPeoplesShare(
      @ForAll @IntRange(min = 4, max = 60) int agreedYes,
      @ForAll @IntRange(max = 60) int missed,
      @ForAll @IntRange(max = 60) int falseAlarms,
      @ForAll @IntRange(min = 4, max = 60) int agreedNo) {
    long units = (long) agreedYes + missed + falseAlarms + agreedNo;
    PoweredEstimate estimate =
        PredictionPowered.estimate(
            new ReviewedSample(
                units, agreedYes + falseAlarms, agreedYes, missed, falseAlarms, agreedNo));
    assertEquals(estimate.people().value(), estimate.share(), 1e-12);
  }
}
