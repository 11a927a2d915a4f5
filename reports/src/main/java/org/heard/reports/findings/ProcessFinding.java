package org.heard.reports.findings;

import java.util.List;
import java.util.Optional;
import org.heard.model.Quarter;
import org.heard.reports.statistics.Better;
import org.heard.reports.statistics.XmrChart;
import org.heard.reports.statistics.XmrPoint;
import org.heard.reports.statistics.XmrSettings;

/**
 * A series as a process: mean, process limits and signals by NHS Making Data Count. It is made from
 * published figures only, so that its mean gives nothing hidden away.
 *
 * @param quarters the quarters of the chart's places
 * @param chart the chart, one place for each quarter
 */
public record ProcessFinding(List<Quarter> quarters, XmrChart chart) {
  public ProcessFinding {
    quarters = List.copyOf(quarters);
  }

  /** The process of a published series; empty where it has too few quarters for limits. */
  public static Optional<ProcessFinding> of(Timeline<Published<ShareFigure>> timeline) {
    List<XmrPoint> points =
        timeline.points().stream()
            .map(point -> point.figure().shown())
            .map(shown -> shown.map(share -> XmrPoint.of(share.value())).orElse(XmrPoint.GAP))
            .toList();
    ProcessFinding process =
        new ProcessFinding(
            timeline.points().stream().map(Point::quarter).toList(),
            XmrChart.of(points, XmrSettings.of(Better.HIGHER)));
    return process.chart().limitsShown() ? Optional.of(process) : Optional.empty();
  }
}
