package org.heard.reports.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The charts of a document as pictures for slides, at twice their size. */
final class ChartPictures {
  /** The folder below {@code publish/}. */
  static final String FOLDER = "charts";

  private ChartPictures() {}

  /** Writes {@code charts/headline.png} and so on; the name is the chart's id. */
  static void write(Document document, Path publishFolder) throws IOException {
    Path folder = publishFolder.resolve(FOLDER);
    for (Block.Chart chart : ChartNumbers.charts(document)) {
      Files.createDirectories(folder);
      Files.write(folder.resolve(fileName(chart)), chart.wide().png());
    }
  }

  /** The chart's file name: its id with what no file system minds. */
  static String fileName(Block.Chart chart) {
    return chart.id().replaceAll("[^A-Za-z0-9.-]", "-") + ".png";
  }
}
