package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heard.reports.statistics.ChangeProcedure;
import org.heard.reports.statistics.ChangeSettings;
import org.heard.reports.statistics.ChangeWord;
import org.heard.reports.statistics.Series;
import org.heard.reports.statistics.Share;
import org.junit.jupiter.api.Test;

class SteadyWordTest {
  private static Series series(long latest, long base) {
    return new Series("m1", List.of(new Share(60, 120), new Share(latest, base)));
  }

  private static ChangeWord word(Series series) {
    return new ChangeProcedure(ChangeSettings.QUARTERLY).family(List.of(series)).get(0).word();
  }

  private static boolean steady(Series series) {
    return new SteadyWord(ChangeSettings.QUARTERLY, List.of(series), 0, word(series)).steady();
  }

  @Test
  void wordThatOneFamilyDoesNotTurn_isSteady() {
    assertEquals(ChangeWord.CLEAR_FALL, word(series(3, 40)));
    assertTrue(steady(series(3, 40)));
    assertEquals(ChangeWord.NO_CLEAR_CHANGE, word(series(6, 12)));
    assertTrue(steady(series(6, 12)));
  }

  /** Only one of them gives a clear fall, and none is not hidden: the word would tell the count. */
  @Test
  void wordThatOnlyOneCountGives_isNotSteady() {
    assertEquals(ChangeWord.CLEAR_FALL, word(series(1, 11)));
    assertEquals(ChangeWord.NO_CLEAR_CHANGE, word(series(2, 11)));
    assertFalse(steady(series(1, 11)));
  }

  @Test
  void tooFewAnswers_stayTooFew() {
    assertEquals(ChangeWord.TOO_FEW, word(series(1, 6)));
    assertTrue(steady(series(1, 6)));
  }
}
