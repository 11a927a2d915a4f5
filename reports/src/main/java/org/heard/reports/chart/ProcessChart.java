package org.heard.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.List;
import java.util.Optional;
import org.heard.reports.findings.ProcessFinding;
import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.Variation;
import org.heard.reports.statistics.XmrMark;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * A process chart: points on a grey line, their mean, and process limits. Improvement is a blue
 * triangle up, concern an orange triangle down, common cause a grey circle.
 */
public final class ProcessChart {
  private static final Stroke LIMIT =
      new BasicStroke(
          1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {4f, 4f}, 0f);
  private static final Stroke MEAN = new BasicStroke(1.5f);

  private final XYSeriesCollection data = new XYSeriesCollection();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
  private final XYPlot plot;
  private final List<XmrMark> marks;
  private final ChartSize size;

  private ProcessChart(List<String> quarters, ProcessFinding process, ChartSize size) {
    this.size = size;
    marks = process.chart().points();
    plot =
        new XYPlot(
            data,
            new QuarterAxis(
                quarters, size.font(), size.labelShare() * Math.max(1, quarters.size())),
            ChartStyle.percentAxis(size.font()),
            renderer);
    renderer.setUseOutlinePaint(false);
  }

  /**
   * Draws a process.
   *
   * @param quarters names of the quarters, oldest first
   * @param process mean, limits and signals
   * @param words names of the lines: mean, upper limit, lower limit
   */
  public static JFreeChart of(
      List<String> quarters, ProcessFinding process, ProcessWords words, ChartSize size) {
    ProcessChart chart = new ProcessChart(quarters, process, size);
    chart.line("mean", ChartStyle.TEXT, MEAN, mark -> mark.mean().stream().boxed().findFirst());
    chart.line("upper", ChartStyle.GREY, LIMIT, mark -> mark.limits().map(Interval::high));
    chart.line("lower", ChartStyle.GREY, LIMIT, mark -> mark.limits().map(Interval::low));
    chart.line(
        "value",
        ChartStyle.GREY,
        ChartStyle.LINE,
        mark -> mark.value().stream().boxed().findFirst());
    chart.points(Variation.COMMON_CAUSE, ChartStyle.GREY, ChartStyle.circle(8));
    chart.points(Variation.IMPROVEMENT, ChartStyle.IMPROVEMENT, ChartStyle.triangleUp(11));
    chart.points(Variation.CONCERN, ChartStyle.ORANGE, ChartStyle.triangleDown(11));
    chart.names(words);
    return ChartStyle.dress(chart.plot, size.font());
  }

  /** Takes one figure of a place; empty where the place has none. */
  @FunctionalInterface
  private interface Figure {
    Optional<Double> of(XmrMark mark);
  }

  private void line(String key, Color colour, Stroke stroke, Figure figure) {
    XYSeries series = new XYSeries(key);
    for (int i = 0; i < marks.size(); i++) {
      Optional<Double> value = figure.of(marks.get(i));
      series.add(Integer.valueOf(i), value.orElse(null));
    }
    int index = data.getSeriesCount();
    data.addSeries(series);
    renderer.setSeriesPaint(index, colour);
    renderer.setSeriesStroke(index, stroke);
  }

  private void points(Variation variation, Color colour, Shape shape) {
    XYSeries series = new XYSeries(variation.words());
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).value().isPresent() && marks.get(i).variation() == variation) {
        series.add(i, marks.get(i).value().getAsDouble());
      }
    }
    int index = data.getSeriesCount();
    data.addSeries(series);
    renderer.setSeriesLinesVisible(index, false);
    renderer.setSeriesShapesVisible(index, true);
    renderer.setSeriesShapesFilled(index, true);
    renderer.setSeriesPaint(index, colour);
    renderer.setSeriesShape(index, shape);
  }

  private void names(ProcessWords words) {
    XmrMark last = marks.get(marks.size() - 1);
    last.mean().ifPresent(mean -> name(words.mean(), mean));
    last.limits()
        .ifPresent(
            limits -> {
              name(words.upper(), limits.high());
              name(words.lower(), limits.low());
            });
  }

  private void name(String text, double at) {
    XYTextAnnotation annotation =
        new XYTextAnnotation(text, marks.size() - 1 + 0.4, Math.min(1, Math.max(0, at)));
    annotation.setFont(ChartFont.REGULAR.at(size.font()));
    annotation.setPaint(ChartStyle.TEXT);
    annotation.setTextAnchor(TextAnchor.CENTER_LEFT);
    plot.addAnnotation(annotation);
  }
}
