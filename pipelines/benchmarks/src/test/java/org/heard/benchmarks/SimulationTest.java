package org.heard.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {
  @Test
  void nothingChanged_isSeldomCalledAChange() {
    FindingSetting quiet = FindingSetting.messages(8, 80, 0);
    assertTrue(FindingSimulation.run(quiet, FindingMethod.PROCEDURE, 300).any() < 0.08);
    assertTrue(FindingSimulation.run(quiet, FindingMethod.LAST_QUARTER, 300).any() > 0.12);
  }

  @Test
  void lastingRise_isFoundMoreOftenThanByTheOtherWays() {
    FindingSetting risen = FindingSetting.messages(12, 80, 1);
    double found = FindingSimulation.run(risen, FindingMethod.PROCEDURE, 200).found();
    assertTrue(found > FindingSimulation.run(risen, FindingMethod.XMR, 200).found());
    assertTrue(found > FindingSimulation.run(risen, FindingMethod.LAST_QUARTER, 200).found());
  }

  @ParameterizedTest
  @CsvSource({"0.4, 0.1, 50", "0.6, 0.3, 100", "0.8, 0.5, 200"})
  void poweredInterval_coversAsItSays(double f1, double prevalence, int reviewed) {
    PoweredSetting setting = new PoweredSetting(f1, 1, prevalence, reviewed);
    assertEquals(0.95, PoweredSimulation.run(setting, 1000).powered(), 0.02);
  }

  @ParameterizedTest
  @CsvSource({"0.4, 1, 0.2, 0.6, 50", "0.6, 1.25, 0.3, 0.6, 100", "0.8, 1, 0.5, 0.3, 200"})
  void correctedShareOfThoseWhoSaySomething_coversAsItSays(
      double f1, double lean, double share, double evidence, int reviewed) {
    RatioSetting setting = new RatioSetting(f1, lean, share, evidence, reviewed);
    assertEquals(0.95, RatioSimulation.run(setting, 500).powered(), 0.025);
  }

  @Test
  void machineThatErrsOtherwiseThanBefore_bendsCountsAndNotCorrectedShares() {
    DriftSetting drift = new DriftSetting(0.6, 100, 0.8, 1.25, 0);
    DriftSimulation.Outcome outcome = DriftSimulation.run(drift, 300);
    assertTrue(outcome.counted() > 0.9);
    assertTrue(outcome.corrected() < 0.09);
    assertTrue(DriftSimulation.run(new DriftSetting(0.8, 200, 1, 1, 0.3), 50).corrected() > 0.9);
  }

  @ParameterizedTest
  @CsvSource({"1000, 120, 1", "4000, 120, 0.5", "4000, 240, 1", "4000, 400, 1", "12000, 120, 1"})
  void stratifiedSample_isUnbiased_andAsSureAsItSays(int comments, int sample, double missed) {
    ReviewedSimulation.Outcomes outcomes =
        ReviewedSimulation.run(new ReviewedSetting(comments, sample, missed), 500);
    for (ReviewedSimulation.Outcome each :
        List.of(outcomes.prevalence(), outcomes.precision(), outcomes.recall())) {
      assertEquals(each.truth(), each.mean(), 0.02);
      assertEquals(0.95, each.coverage(), 0.02);
    }
  }
}
