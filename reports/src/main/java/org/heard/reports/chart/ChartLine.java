package org.heard.reports.chart;

import java.util.List;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.ShareFigure;

/**
 * One line of a chart.
 *
 * @param label name beside its end; empty for none
 * @param mark colour, stroke and shape
 * @param points one for each quarter; the line is broken where one is hidden
 */
public record ChartLine(String label, LineMark mark, List<Published<ShareFigure>> points) {
  public ChartLine {
    points = List.copyOf(points);
  }
}
