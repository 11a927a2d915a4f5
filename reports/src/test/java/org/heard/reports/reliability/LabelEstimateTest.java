package org.heard.reports.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelEstimateTest {
  private static WeighedCase one(double weight, boolean people, boolean machine) {
    return new WeighedCase("s" + weight, weight, people, machine);
  }

  @Test
  void estimates_countEachCommentByItsWeight() {
    LabelEstimate estimate =
        LabelEstimate.of(
            List.of(
                one(2, true, true),
                one(2, true, true),
                one(2, false, true),
                one(10, true, false),
                one(10, false, false),
                one(10, false, false)));
    assertEquals(14.0 / 36, estimate.prevalence().value(), 1e-12);
    assertEquals(4.0 / 6, estimate.precision().orElseThrow().value(), 1e-12);
    assertEquals(4.0 / 14, estimate.recall().orElseThrow().value(), 1e-12);
    assertEquals(8.0 / 20, estimate.f1().orElseThrow().value(), 1e-12);
    assertEquals(3, estimate.precision().orElseThrow().cases());
  }

  @Test
  void rareLabelThatTheMachineNeverGave_hasNoPrecision() {
    LabelEstimate estimate =
        LabelEstimate.of(List.of(one(5, true, false), one(5, false, false), one(5, false, false)));
    assertTrue(estimate.precision().isEmpty());
    assertEquals(0, estimate.recall().orElseThrow().value());
    assertTrue(estimate.recall().orElseThrow().interval().high() > 0.5);
  }

  @Test
  void labelNobodyGave_isNotSureToBeAbsent() {
    LabelEstimate estimate = LabelEstimate.of(List.of(one(5, false, false), one(5, false, false)));
    assertEquals(0, estimate.prevalence().value());
    assertTrue(estimate.prevalence().interval().high() > 0.3);
    assertTrue(estimate.recall().isEmpty());
    assertTrue(estimate.f1().isEmpty());
  }
}
