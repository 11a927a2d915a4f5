package org.heard.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.reports.findings.Share;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Shares over the quarters, each with its 95 % interval as a band and a name at its end. */
public final class ShareChart {
  private final List<String> quarters;
  private final ChartSize size;
  private final YIntervalSeriesCollection data = new YIntervalSeriesCollection();
  private final DeviationRenderer renderer = new DeviationRenderer(true, true);
  private final XYPlot plot;

  private record EndLabel(String label, Color colour, double share, int quarter) {}

  private ShareChart(List<String> quarters, ChartSize size, boolean labelled) {
    this.quarters = List.copyOf(quarters);
    this.size = size;
    double room = labelled ? size.labelShare() * Math.max(1, quarters.size()) : 0.4;
    plot =
        new XYPlot(
            data,
            new QuarterAxis(quarters, size.font(), room),
            ChartStyle.percentAxis(size.font()),
            renderer);
    renderer.setAlpha(1f);
    renderer.setUseFillPaint(true);
    renderer.setDrawSeriesLineAsPath(true);
  }

  /**
   * Draws lines over the same quarters.
   *
   * @param quarters names of the quarters, oldest first
   * @param lines at most two, so that their bands stay apart
   */
  public static JFreeChart of(List<String> quarters, List<ChartLine> lines, ChartSize size) {
    boolean labelled = lines.stream().anyMatch(line -> !line.label().isEmpty());
    ShareChart chart = new ShareChart(quarters, size, labelled);
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
      Optional<Share> share = line.points().get(i).shown();
      if (share.isPresent()) {
        Share shown = share.get();
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
    renderer.setSeriesPaint(index, mark.colour());
    renderer.setSeriesStroke(index, mark.stroke());
    renderer.setSeriesShape(index, mark.shape());
    renderer.setSeriesOutlinePaint(index, mark.colour());
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesOutlineStroke(index, ChartStyle.LINE);
    renderer.setSeriesFillPaint(index, mark.filled() ? mark.colour() : Color.WHITE);
  }

  private Optional<EndLabel> lastShown(ChartLine line) {
    for (int i = line.points().size() - 1; i >= 0; i--) {
      Optional<Share> share = line.points().get(i).shown();
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
      double x = quarters.size() - 1 + 0.25 + size.labelShare() * 0.1 * quarters.size();
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
