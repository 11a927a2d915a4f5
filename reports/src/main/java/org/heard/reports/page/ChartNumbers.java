package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables behind a document's charts, for forms that cannot fold them away beside each chart.
 */
final class ChartNumbers {
  private ChartNumbers() {}

  /** The document with a last section that holds the table of each chart. */
  static Document appendedTo(Document document, Words words) {
    List<Block> tables = new ArrayList<>();
    for (Block.Chart chart : charts(document)) {
      tables.add(chart.data());
    }
    if (tables.isEmpty()) {
      return document;
    }
    List<Section> sections = new ArrayList<>(document.sections());
    sections.add(new Section("numbers", words.say("numbers.title"), tables));
    return new Document(
        document.title(),
        document.subtitle(),
        document.about(),
        sections,
        document.footer(),
        document.language(),
        document.look());
  }

  /** Every chart of a document, in its order. */
  static List<Block.Chart> charts(Document document) {
    List<Block.Chart> charts = new ArrayList<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Charts several) {
          charts.addAll(several.charts());
        }
      }
    }
    return charts;
  }
}
