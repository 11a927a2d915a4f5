package org.heard.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.reports.findings.ShareFigure;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Shares over the quarters, each with its 95 % interval as a band and a name at its end. */
public final class ShareChart {
  private final List<String> quarters;
  private final ChartSize size;
  private final YIntervalSeriesCollection data = new YIntervalSeriesCollection();
  private final DeviationRenderer bands = new DeviationRenderer(false, false);
  private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, true);
  private final XYPlot plot;

  private record EndLabel(String label, Color colour, double share, int quarter) {}

  private ShareChart(List<String> quarters, ChartSize size) {
    this.quarters = List.copyOf(quarters);
    this.size = size;
    plot =
        new XYPlot(
            data,
            new QuarterAxis(
                quarters, size.font(), size.labelShare() * Math.max(1, quarters.size())),
            ChartStyle.percentAxis(size.font()),
            bands);
    plot.setDataset(1, data);
    plot.setRenderer(1, lines);
    // In the order of their numbers: the bands lie behind all lines.
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    bands.setAlpha(1f);
    lines.setUseFillPaint(true);
    lines.setUseOutlinePaint(true);
    lines.setDrawSeriesLineAsPath(true);
  }

  /**
   * Draws lines over the same quarters.
   *
   * @param quarters names of the quarters, oldest first
   * @param lines at most two, so that their bands stay apart
   */
  public static JFreeChart of(List<String> quarters, List<ChartLine> lines, ChartSize size) {
    ShareChart chart = new ShareChart(quarters, size);
    List<EndLabel> labels = new ArrayList<>();
    for (ChartLine line : lines) {
      chart.add(line);
      chart.lastShown(line).ifPresent(labels::add);
    }
    chart.label(labels);
    return ChartStyle.dress(chart.plot, size.font());
  }

  private void add(ChartLine line) {
    YIntervalSeries run = newRun(line);
    for (int i = 0; i < line.points().size(); i++) {
      Optional<ShareFigure> share = line.points().get(i).shown();
      if (share.isPresent()) {
        ShareFigure shown = share.get();
        run.add(i, shown.value(), shown.interval().low(), shown.interval().high());
      } else if (run.getItemCount() > 0) {
        addRun(run, line.mark());
        run = newRun(line);
      }
    }
    if (run.getItemCount() > 0) {
      addRun(run, line.mark());
    }
  }

  private YIntervalSeries newRun(ChartLine line) {
    return new YIntervalSeries(line.label() + " " + data.getSeriesCount());
  }

  private void addRun(YIntervalSeries run, LineMark mark) {
    int index = data.getSeriesCount();
    data.addSeries(run);
    bands.setSeriesFillPaint(index, ChartStyle.light(mark.colour()));
    lines.setSeriesPaint(index, mark.colour());
    lines.setSeriesStroke(index, mark.stroke());
    lines.setSeriesShape(index, mark.shape());
    lines.setSeriesOutlinePaint(index, mark.colour());
    lines.setSeriesOutlineStroke(index, ChartStyle.LINE);
    lines.setSeriesFillPaint(index, mark.filled() ? mark.colour() : Color.WHITE);
  }

  private Optional<EndLabel> lastShown(ChartLine line) {
    for (int i = line.points().size() - 1; i >= 0; i--) {
      Optional<ShareFigure> share = line.points().get(i).shown();
      if (share.isPresent()) {
        double value = share.get().value();
        return Optional.of(new EndLabel(line.label(), line.mark().colour(), value, i));
      }
    }
    return Optional.empty();
  }

  /** Names the ends of the lines, from top to bottom, moved apart where they would overlap. */
  private void label(List<EndLabel> labels) {
    Font bold = ChartFont.BOLD.at(size.font() + 1);
    double lineHeight = (size.font() + 3) / size.plotHeight();
    double below = Double.POSITIVE_INFINITY;
    List<EndLabel> sorted =
        labels.stream().sorted(Comparator.comparingDouble(EndLabel::share).reversed()).toList();
    for (EndLabel label : sorted) {
      int lines = label.label().isEmpty() ? 1 : 2;
      double middle = Math.min(label.share(), below - lines * lineHeight / 2);
      middle = Math.max(middle, lines * lineHeight / 2);
      below = middle - lines * lineHeight / 2;
      double x = quarters.size() - 1 + 0.05 * size.labelShare() * quarters.size() + 0.3;
      double top = middle + (lines - 1) * lineHeight / 2;
      annotate(Math.round(label.share() * 100) + "%", x, top, bold, label.colour());
      if (lines == 2) {
        annotate(
            label.label(), x, top - lineHeight, ChartFont.REGULAR.at(size.font()), ChartStyle.TEXT);
      }
    }
  }

  private void annotate(String text, double x, double y, Font font, Color colour) {
    XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
    annotation.setFont(font);
    annotation.setPaint(colour.equals(ChartStyle.TURQUOISE) ? ChartStyle.TEXT : colour);
    annotation.setTextAnchor(TextAnchor.CENTER_LEFT);
    plot.addAnnotation(annotation);
  }
}
