package org.heard.reports.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighedAgreementTest {
  private static final List<List<String>> UNITS =
      List.of(
          List.of("yes", "yes"),
          List.of("yes", "no"),
          List.of("no", "no"),
          List.of("unclear", "unclear"),
          List.of("no", "unclear"),
          List.of("no", "no"));

  private static WeighedAgreement of(double... weights) {
    List<WeighedAgreement.Coded> coded = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      coded.add(new WeighedAgreement.Coded(weights[i], UNITS.get(i)));
    }
    return WeighedAgreement.of(coded);
  }

  @Test
  void equalWeights_areKrippendorffsAlpha() {
    double alpha = Krippendorff.alpha(Krippendorff.Level.NOMINAL, UNITS).orElseThrow();
    assertEquals(alpha, of(3, 3, 3, 3, 3, 3).alpha().orElseThrow(), 1e-12);
  }

  @Test
  void heavyDisagreement_lowersTheAgreement() {
    assertTrue(
        of(1, 9, 1, 1, 1, 1).alpha().orElseThrow() < of(1, 1, 1, 1, 1, 1).alpha().orElseThrow());
  }

  @Test
  void oneLabelAlone_isLeftOut_andAllTheSame_hasNoAlpha() {
    WeighedAgreement agreement =
        WeighedAgreement.of(
            List.of(
                new WeighedAgreement.Coded(1, List.of("yes")),
                new WeighedAgreement.Coded(1, List.of("no", "no"))));
    assertEquals(1, agreement.comments());
    assertTrue(agreement.alpha().isEmpty());
  }
}
