package org.heard.reports.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The degenerate cases, and when a chart speaks. */
class XmrChartTest {
  private static final XmrSettings SETTINGS = XmrSettings.of(Better.HIGHER);

  @Test
  void noPoint_isAnEmptyChart() {
    XmrChart chart = XmrChart.of(List.of(), SETTINGS);
    assertEquals(Variation.COMMON_CAUSE, chart.variation());
    assertTrue(chart.latestSignal().isEmpty());
  }

  @Test
  void onePoint_hasAMeanAndNoLimits() {
    XmrMark mark = XmrChart.of(List.of(XmrPoint.of(5)), SETTINGS).points().get(0);
    assertEquals(OptionalDouble.of(5), mark.mean());
    assertTrue(mark.limits().isEmpty());
    assertFalse(mark.outside());
  }

  @Test
  void equalValues_lieOnTheirMeanWhateverTheyAre() {
    for (XmrMark mark : chart(Collections.nCopies(9, 0.1)).points()) {
      assertEquals(0, mark.side());
      assertEquals(SpecialCause.NONE, mark.cause());
    }
  }

  @Test
  void equalValuesUnscreened_haveLimitsOnTheMean() {
    XmrSettings unscreened =
        new XmrSettings(Better.HIGHER, false, SETTINGS.baseline(), OptionalDouble.empty());
    List<XmrPoint> points = Collections.nCopies(9, XmrPoint.of(0.1));
    XmrMark mark = XmrChart.of(points, unscreened).points().get(8);
    assertEquals(Optional.of(new Interval(0.1, 0.1)), mark.limits());
    assertFalse(mark.outside());
  }

  @Test
  void gap_breaksATrend() {
    List<XmrPoint> rising = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      rising.add(XmrPoint.of(i));
    }
    assertEquals(SpecialCause.RISING_SEVEN, XmrChart.of(rising, SETTINGS).points().get(3).cause());
    rising.add(3, XmrPoint.GAP);
    XmrChart broken = XmrChart.of(rising, SETTINGS);
    broken.points().forEach(mark -> assertFalse(mark.cause() == SpecialCause.RISING_SEVEN));
    assertEquals(0, broken.points().get(3).side());
  }

  @Test
  void limits_areShownFromEightAndIconsFromThirteen() {
    assertFalse(chart(wave(7)).limitsShown());
    assertTrue(chart(wave(8)).limitsShown());
    assertFalse(chart(wave(12)).iconShown());
    assertTrue(chart(wave(13)).iconShown());
  }

  @Test
  void signal_isReportedOnlyWhereTheLatestPointIsPartOfIt() {
    List<Double> values = new ArrayList<>(wave(14));
    values.add(30.0);
    assertEquals(Optional.of(SpecialCause.ABOVE_LIMIT), chart(values).latestSignal());
    values.add(1.0);
    assertTrue(chart(values).latestSignal().isEmpty());
  }

  @Test
  void rebase_startsNewLimits() {
    List<XmrPoint> points = new ArrayList<>(wave(8).stream().map(XmrPoint::of).toList());
    points.add(new XmrPoint(OptionalDouble.of(51), true));
    points.add(XmrPoint.of(53));
    List<XmrMark> marks = XmrChart.of(points, SETTINGS).points();
    assertEquals(1, marks.get(9).group());
    assertEquals(52, marks.get(9).mean().orElseThrow(), 1e-12);
    assertEquals(1.5, marks.get(0).mean().orElseThrow(), 1e-12);
  }

  private static List<Double> wave(int length) {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      values.add(i % 2 == 0 ? 1.0 : 2.0);
    }
    return values;
  }

  private static XmrChart chart(List<Double> values) {
    return XmrChart.of(values.stream().map(XmrPoint::of).toList(), SETTINGS);
  }
}
