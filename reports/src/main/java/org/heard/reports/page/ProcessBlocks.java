package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.reports.chart.ChartSize;
import org.heard.reports.chart.Drawing;
import org.heard.reports.chart.ProcessChart;
import org.heard.reports.chart.ProcessWords;
import org.heard.reports.findings.ProcessFinding;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.SpecialCause;
import org.heard.reports.statistics.XmrMark;

/** The headline as a process chart, in the words of NHS Making Data Count. */
final class ProcessBlocks {
  private final PublishedFindings findings;
  private final Words words;

  ProcessBlocks(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  /** The closed question as a process, or the comments where no question was asked often enough. */
  List<Block> blocks() {
    Optional<ProcessFinding> ratings = ProcessFinding.of(findings.headline().ratings());
    Optional<ProcessFinding> process =
        ratings.or(() -> ProcessFinding.of(findings.headline().comments()));
    if (process.isEmpty()) {
      return List.of(words.note("process.few"));
    }
    String line = words.say(ratings.isPresent() ? "change.line.ratings" : "change.line.comments");
    return List.of(
        new Block.Charts(List.of(chart(process.get(), line))), words.note("process.note"));
  }

  private Block.Chart chart(ProcessFinding process, String line) {
    List<String> quarters = process.quarters().stream().map(findings.about()::name).toList();
    String title = words.say("process.heading", "line", line);
    String reading = reading(process);
    return new Block.Chart(
        "process",
        title,
        reading,
        drawing(quarters, process, ChartSize.WIDE, title, reading),
        Optional.of(drawing(quarters, process, ChartSize.NARROW, title, reading)),
        table(quarters, process));
  }

  private Drawing drawing(
      List<String> quarters, ProcessFinding process, ChartSize size, String title, String reading) {
    ProcessWords names =
        new ProcessWords(
            words.say("process.mean"), words.say("process.upper"), words.say("process.lower"));
    return new Drawing(
        ProcessChart.of(quarters, process, names, size),
        size,
        title,
        words.say("process.description", "reading", reading));
  }

  private String reading(ProcessFinding process) {
    XmrMark last = process.chart().points().get(process.chart().points().size() - 1);
    Optional<SpecialCause> signal = process.chart().latestSignal();
    String found =
        signal
            .map(
                cause ->
                    words.say(
                        "process.signal",
                        "variation",
                        process.chart().variation().words(),
                        "cause",
                        cause.words()))
            .orElseGet(() -> words.say(quiet(process, last)));
    String limits =
        last.limits()
            .map(
                each ->
                    words.say(
                        "process.limits",
                        "mean",
                        Words.percent(last.mean().orElse(0)),
                        "low",
                        limit(each.low()),
                        "high",
                        limit(each.high())))
            .orElseGet(() -> words.say("process.nolimits"));
    return found + " " + limits;
  }

  /** The sentence where the latest quarter is no signal. */
  private static String quiet(ProcessFinding process, XmrMark last) {
    if (last.value().isEmpty()) {
      return "process.gap";
    }
    return process.chart().iconShown() ? "process.common" : "process.trial";
  }

  private Block.Table table(List<String> quarters, ProcessFinding process) {
    List<Block.Row> rows = new ArrayList<>();
    List<XmrMark> marks = process.chart().points();
    for (int i = marks.size() - 1; i >= 0; i--) {
      XmrMark mark = marks.get(i);
      rows.add(
          Block.Row.of(
              quarters.get(i),
              mark.value().isPresent() ? Words.percent(mark.value().getAsDouble()) : "–",
              mark.mean().isPresent() ? Words.percent(mark.mean().getAsDouble()) : "–",
              mark.limits().map(Interval::low).map(ProcessBlocks::limit).orElse("–"),
              mark.limits().map(Interval::high).map(ProcessBlocks::limit).orElse("–"),
              mark.value().isPresent() ? mark.variation().words() : "–"));
    }
    return new Block.Table(
        words.say("process.table"),
        List.of(
            Block.Column.text(words.say("change.column.quarter")),
            Block.Column.number(words.say("process.column.value")),
            Block.Column.number(words.say("process.mean")),
            Block.Column.number(words.say("process.lower")),
            Block.Column.number(words.say("process.upper")),
            Block.Column.text(words.say("process.column.variation"))),
        rows);
  }

  /** A limit may lie beyond what a share can be; it is printed at the end of the scale then. */
  private static String limit(double limit) {
    return Words.percent(Math.max(0, Math.min(1, limit)));
  }
}
