package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.reliability.Checked;
import org.heard.reports.reliability.LabelStanding;
import org.heard.reports.reliability.LabelStandings;
import org.heard.reports.reliability.Verdict;
import org.junit.jupiter.api.Test;

class AgreementFinderTest {
  private static final LabelStandings PASSED =
      new LabelStandings(
          Stream.of("yes", "no").map(label -> standing(label, Verdict.PASSES)).toList());
  private static final LabelStandings BELOW =
      new LabelStandings(
          Stream.of("yes", "no").map(label -> standing(label, Verdict.BELOW)).toList());

  private static LabelStanding standing(String label, Verdict verdict) {
    OptionalDouble figure = OptionalDouble.of(0.8);
    return new LabelStanding(
        "heard", label, Checked.HERE, 40, figure, figure, figure, figure, verdict);
  }

  private static HeardFinding<Fraction> heard(Source source, long yes, long no) {
    Measure said = measure(source, "yes", yes);
    return new HeardFinding<>(
        source,
        new Fraction(List.of(said), List.of(said, measure(source, "no", no))),
        Fraction.NONE);
  }

  private static Measure measure(Source source, String outcome, long families) {
    return new Measure(
        Window.ROLLING_YEAR,
        LocalDate.of(2026, 4, 1),
        source,
        Subject.HEARD,
        "",
        Dimension.ALL,
        "",
        outcome,
        families,
        families,
        5);
  }

  private static AgreementWord word(
      LabelStandings standings, List<HeardFinding<Fraction>> bySource) {
    return AgreementFinder.find(bySource, List.of(), standings).get(0).word();
  }

  @Test
  void farApart_isAClearDifference() {
    assertEquals(
        AgreementWord.CLEAR_DIFFERENCE,
        word(
            PASSED,
            List.of(
                heard(Source.SURVEY, 70, 30),
                heard(Source.COMPLAINT, 10, 40),
                heard(Source.MEETING, 20, 10))));
  }

  @Test
  void closeTogether_isNone() {
    assertEquals(
        AgreementWord.NO_CLEAR_DIFFERENCE,
        word(PASSED, List.of(heard(Source.SURVEY, 55, 45), heard(Source.COMPLAINT, 25, 25))));
  }

  @Test
  void oneSourceWithTenAnswers_isTooFew() {
    assertEquals(
        AgreementWord.TOO_FEW,
        word(PASSED, List.of(heard(Source.SURVEY, 70, 30), heard(Source.COMPLAINT, 0, 9))));
    assertEquals(AgreementWord.TOO_FEW, word(BELOW, List.of(heard(Source.SURVEY, 0, 0))));
  }

  @Test
  void labelsBelowTheGate_sayNothing() {
    assertEquals(
        AgreementWord.NOT_RELIABLE,
        word(BELOW, List.of(heard(Source.SURVEY, 70, 30), heard(Source.COMPLAINT, 5, 45))));
  }
}
