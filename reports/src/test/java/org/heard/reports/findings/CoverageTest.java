package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;
import org.junit.jupiter.api.Test;

class CoverageTest {
  @Test
  void twoThirdsOfSixUpheld_isSupported() {
    assertEquals(Coverage.SUPPORTED, coverage(4, 2, 0));
  }

  @Test
  void twoThirdsOfSixBreached_isChallenged() {
    assertEquals(Coverage.CHALLENGED, coverage(2, 4, 0));
  }

  @Test
  void familiesWithBoth_countInTheBaseOnly() {
    assertEquals(Coverage.MIXED, coverage(4, 0, 3));
  }

  @Test
  void fourFamilies_areNoEvidence() {
    assertEquals(Coverage.NO_EVIDENCE, coverage(4, 0, 0));
  }

  @Test
  void labelsBelowTheGate_leadToNoConclusion_butSilenceStaysSilence() {
    assertEquals(Coverage.NOT_RELIABLE, Coverage.of(six(), six(), false));
    assertEquals(Coverage.NO_EVIDENCE, Coverage.of(Fraction.NONE, Fraction.NONE, false));
  }

  private static Fraction six() {
    List<Measure> six = List.of(cell("upheld", 6));
    return new Fraction(six, six);
  }

  private static Coverage coverage(long upheld, long breached, long both) {
    Distribution said =
        new Distribution(
            List.of(cell("upheld", upheld), cell("breached", breached), cell("both", both)));
    return Coverage.of(Outcomes.upheld(said), Outcomes.breached(said), true);
  }

  private static Measure cell(String outcome, long families) {
    return new Measure(
        Window.ROLLING_YEAR,
        LocalDate.of(2026, 4, 1),
        Source.SURVEY,
        Subject.COMMITMENT,
        "m4.1",
        Dimension.ALL,
        "",
        outcome,
        families,
        families,
        5);
  }
}
