package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heard.model.Dimension;
import org.heard.model.Source;
import org.heard.reports.statistics.ChangeWord;
import org.junit.jupiter.api.Test;

class MixFinderTest {
  private static List<Caution> cautions(MadeMeasures made, int last) {
    MeasureTable table = made.table();
    return new MixFinder(
            table, MadeMeasures.quarter(last), table.quartersUpTo(MadeMeasures.quarter(last)))
        .cautions();
  }

  private static MadeMeasures areas(long coastBefore, long coastNow) {
    MadeMeasures made = new MadeMeasures();
    for (int quarter = 0; quarter < 5; quarter++) {
      long coast = quarter == 4 ? coastNow : coastBefore;
      made.items(Source.SURVEY, quarter, 100)
          .group(Dimension.AREA, "Coast", quarter, coast)
          .group(Dimension.AREA, "Hills", quarter, 100 - coast);
    }
    return made;
  }

  @Test
  void sameMix_isNoCaution() {
    assertEquals(List.of(), cautions(areas(50, 50), 4));
    assertEquals(List.of(), cautions(areas(50, 54), 4));
  }

  @Test
  void groupThatFellAway_isNamedWithTheOneThatTookItsPlace() {
    assertEquals(
        List.of(
            new Caution.GroupMixChanged(Dimension.AREA, "Coast", ChangeWord.CLEAR_FALL),
            new Caution.GroupMixChanged(Dimension.AREA, "Hills", ChangeWord.CLEAR_RISE)),
        cautions(areas(50, 10), 4));
  }

  @Test
  void sourceThatGrew_isNamed() {
    MadeMeasures made = new MadeMeasures();
    for (int quarter = 0; quarter < 5; quarter++) {
      made.items(Source.SURVEY, quarter, 80)
          .items(Source.COMPLAINT, quarter, quarter == 4 ? 120 : 20);
    }
    assertTrue(
        cautions(made, 4)
            .contains(new Caution.SourceMixChanged(Source.COMPLAINT, ChangeWord.CLEAR_RISE)));
  }

  @Test
  void oneQuarter_zeroBases_andGroupsThatNobodySaid_areNoCaution() {
    assertEquals(
        List.of(),
        cautions(
            new MadeMeasures()
                .items(Source.SURVEY, 0, 100)
                .group(Dimension.AREA, "Coast", 0, 60)
                .group(Dimension.AREA, "Hills", 0, 40),
            0));
    MadeMeasures unsaid = new MadeMeasures();
    for (int quarter = 0; quarter < 5; quarter++) {
      unsaid.items(Source.SURVEY, quarter, 100).group(Dimension.AREA, "", quarter, 100);
    }
    assertEquals(List.of(), cautions(unsaid, 4));
    assertEquals(List.of(), cautions(areas(50, 50), 6));
  }

  @Test
  void years_doNotOverlap_andBeginWhereTheDataDoes() {
    MadeMeasures made = new MadeMeasures();
    for (int quarter = 0; quarter < 9; quarter++) {
      made.items(Source.SURVEY, quarter, 100)
          .group(Dimension.AREA, "Coast", quarter, 60)
          .group(Dimension.AREA, "Hills", quarter, 40);
    }
    MeasureTable table = made.table();
    List<MixFinding<org.heard.reports.disclosure.Fraction>> years =
        new MixFinder(table, MadeMeasures.quarter(8), table.quartersUpTo(MadeMeasures.quarter(8)))
            .years();
    assertEquals(List.of("Coast", "Hills"), years.stream().map(MixFinding::group).toList());
    assertEquals(
        List.of(MadeMeasures.quarter(4), MadeMeasures.quarter(8)),
        years.get(0).share().points().stream().map(Point::quarter).toList());
  }
}
