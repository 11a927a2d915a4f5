package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.heard.model.Measure;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.PublishedFindings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts come from many workers: their order has no part in what is found or hidden. */
class RowOrderTest {
  private static final List<Measure> MEASURES = MadeCounty.measures(5);
  private static final PublishedFindings AS_COUNTED = findings(MEASURES);

  private static PublishedFindings findings(List<Measure> measures) {
    return Reports.findings(
        MadeCounty.manifest(),
        MadeCounty.inputs(),
        MeasureTable.of(measures),
        MadeCounty.evidence(),
        ReportChoice.LATEST);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shuffledRows_giveTheSameFindings(long seed) {
    List<Measure> shuffled = new ArrayList<>(MEASURES);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(AS_COUNTED, findings(shuffled));
  }
}
