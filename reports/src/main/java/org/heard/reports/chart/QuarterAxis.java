package org.heard.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Quarters along the bottom, by their number from 0; only as many names as there is room for. */
final class QuarterAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final double PIXELS_PER_NAME = 74;

  private final ArrayList<String> names;

  QuarterAxis(List<String> names, float size, double roomOnTheRight) {
    this.names = new ArrayList<>(names);
    setRange(-0.5, names.size() - 0.5 + roomOnTheRight);
    setTickLabelFont(ChartFont.REGULAR.at(size));
    setTickLabelPaint(ChartStyle.MUTED);
    setAxisLinePaint(ChartStyle.MUTED);
    setTickMarkPaint(ChartStyle.MUTED);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    double perQuarter = dataArea.getWidth() / getRange().getLength();
    int step = Math.max(1, (int) Math.ceil(PIXELS_PER_NAME / perQuarter));
    if (step > 1) {
      step = (step + 3) / 4 * 4;
    }
    for (int i = 0; i < names.size(); i++) {
      // Counted back from the last quarter, so that the report's own quarter has its name.
      boolean named = (names.size() - 1 - i) % step == 0;
      ticks.add(
          new NumberTick(
              i, named ? names.get(i) : "", TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
    }
    return ticks;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuarterAxis axis && super.equals(other) && names.equals(axis.names);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + names.hashCode();
  }
}
