package org.heard.reports.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;

/**
 * How a line is told from another, in colour and in black and white.
 *
 * @param colour of line and shape
 * @param stroke unbroken or dashed
 * @param shape at each point
 * @param filled whether the shapes are filled
 */
public record LineMark(Color colour, Stroke stroke, Shape shape, boolean filled) {
  /** Blue, unbroken, filled circles: closed questions. */
  public static final LineMark FIRST =
      new LineMark(ChartStyle.BLUE, ChartStyle.LINE, ChartStyle.circle(7), true);

  /** Turquoise, dashed, hollow squares: comments. */
  public static final LineMark SECOND =
      new LineMark(ChartStyle.TURQUOISE, ChartStyle.DASHED, ChartStyle.square(7), false);
}
