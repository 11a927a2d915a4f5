package org.heard.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * How every chart looks: white ground, horizontal gridlines only, lines of two pixels, states by
 * shape as well as colour. Colours from the palette of the UK Government Analysis Function.
 */
public final class ChartStyle {
  /** First series. */
  public static final Color BLUE = new Color(0x12436D);

  /** Second series. */
  public static final Color TURQUOISE = new Color(0x28A197);

  /** A promise that is challenged. */
  public static final Color PINK = new Color(0x801650);

  /** Special cause for concern. */
  public static final Color ORANGE = new Color(0xF46A25);

  /** Special cause improvement. */
  public static final Color IMPROVEMENT = new Color(0x007BA8);

  /** Common cause. */
  public static final Color GREY = new Color(0x6F777B);

  static final Color TEXT = new Color(0x0B0C0C);
  static final Color MUTED = new Color(0x505A5F);
  static final Color GRID = new Color(0xD8DCDE);
  static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final Stroke DASHED =
      new BasicStroke(
          2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6f, 3f}, 0f);
  static final Stroke HAIRLINE = new BasicStroke(1f);

  private ChartStyle() {}

  static Shape circle(double size) {
    return new Ellipse2D.Double(-size / 2, -size / 2, size, size);
  }

  static Shape square(double size) {
    return new Rectangle2D.Double(-size / 2, -size / 2, size, size);
  }

  static Shape triangleUp(double size) {
    return triangle(size, -1);
  }

  static Shape triangleDown(double size) {
    return triangle(size, 1);
  }

  private static Shape triangle(double size, int direction) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(-size / 2, -direction * size / 2);
    path.lineTo(size / 2, -direction * size / 2);
    path.lineTo(0, direction * size / 2);
    path.closePath();
    return path;
  }

  /** A colour with white mixed in, for bands behind lines; opaque, so that it prints alike. */
  static Color light(Color colour) {
    return new Color(
        lighter(colour.getRed()), lighter(colour.getGreen()), lighter(colour.getBlue()));
  }

  private static int lighter(int part) {
    return 255 - (255 - part) * 15 / 100;
  }

  /** Dresses a chart; title and legend are the page's business. */
  static JFreeChart dress(XYPlot plot, double size) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(new RectangleInsets(size, 0, 0, 0));
    JFreeChart chart = new JFreeChart(null, ChartFont.BOLD.at((float) size), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    return chart;
  }

  /** An axis from 0 to 100 per cent with five gridlines. */
  static NumberAxis percentAxis(float size) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, 1);
    axis.setTickUnit(
        new NumberTickUnit(0.25) {
          private static final long serialVersionUID = 1L;

          @Override
          public String valueToString(double value) {
            return Math.round(value * 100) + "%";
          }
        });
    axis.setTickLabelFont(ChartFont.REGULAR.at(size));
    axis.setTickLabelPaint(MUTED);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }
}
