package org.heard.county;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.heard.model.Quarter;
import org.heard.model.QuarterKind;

/**
 * The table of planted shares in the county's README: what is true, for tests to read.
 *
 * @param byColumn the shares of each column, 0 to 1, by quarter
 */
record PlantedShares(Map<String, Map<Quarter, Double>> byColumn) {
  static final String AGREE = "agree";
  static final String AGREE_QUARRENDON = "agree, Quarrendon";

  private static final List<String> HEADER =
      List.of("quarter", AGREE, AGREE_QUARRENDON, "m1", "m2", "m3", "m4", "m5");

  /** Reads the table of a README. */
  static PlantedShares read(Path readme) throws IOException {
    Map<String, Map<Quarter, Double>> byColumn = new TreeMap<>();
    List<String> lines = Files.readAllLines(readme, StandardCharsets.UTF_8);
    int row = lines.indexOf(line(HEADER)) + 2;
    if (row == 1) {
      throw new IOException(readme + " has no table " + line(HEADER));
    }
    for (; row < lines.size() && lines.get(row).startsWith("|"); row++) {
      List<String> cells =
          Arrays.stream(lines.get(row).split("\\|", -1)).map(String::strip).toList();
      Quarter quarter = QuarterKind.FINANCIAL.parse(cells.get(1));
      for (int column = 1; column < HEADER.size(); column++) {
        byColumn
            .computeIfAbsent(HEADER.get(column), each -> new TreeMap<>())
            .put(quarter, Double.parseDouble(cells.get(column + 1)) / 100);
      }
    }
    return new PlantedShares(byColumn);
  }

  /** The table as the story has it. */
  static List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(line(HEADER));
    lines.add("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (int quarter = 0; quarter < Story.QUARTERS; quarter++) {
      List<String> cells = new ArrayList<>();
      cells.add(QuarterKind.FINANCIAL.name(Story.FIRST.plus(quarter)));
      cells.add(percent(Story.agrees(quarter)));
      cells.add(percent(Story.agrees("Quarrendon", quarter)));
      for (String message : Story.MESSAGES) {
        cells.add(percent(Story.upheld(message, quarter)));
      }
      lines.add(line(cells));
    }
    return lines;
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  /** The last quarter of the table. */
  Quarter last() {
    return of(AGREE).keySet().stream().max(Quarter::compareTo).orElseThrow();
  }

  /**
   * The planted change of a column: its last quarter less all earlier ones.
   *
   * @param weights answers by quarter, since earlier quarters are pooled
   */
  double change(String column, Map<Quarter, Long> weights) {
    double earlier = 0;
    double answers = 0;
    for (Map.Entry<Quarter, Double> share : of(column).entrySet()) {
      if (!share.getKey().equals(last())) {
        long weight = weights.getOrDefault(share.getKey(), 0L);
        earlier += weight * share.getValue();
        answers += weight;
      }
    }
    return of(column).getOrDefault(last(), 0.0) - earlier / answers;
  }

  private Map<Quarter, Double> of(String column) {
    Map<Quarter, Double> shares = byColumn.get(column);
    if (shares == null) {
      throw new IllegalArgumentException("the table has no column " + column);
    }
    return shares;
  }
}
