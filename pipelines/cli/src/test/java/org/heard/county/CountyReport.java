package org.heard.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a county's report says, read from what it published.
 *
 * @param publish the folder of the pages
 */
record CountyReport(Path publish) {
  /** One line of {@code changes.csv}. */
  record Said(String word, double difference, String low, String high) {
    /** Whether the interval of the change, in points of 1, holds a value. */
    boolean holds(double value) {
      return Double.parseDouble(low) <= value && value <= Double.parseDouble(high);
    }
  }

  /** What is said of a series, for example {@code messages} and {@code m4}. */
  Said change(String family, String id) {
    return rows("data/changes.csv").stream()
        .filter(row -> row.get("family").equals(family) && row.get("id").equals(id))
        .map(
            row ->
                new Said(
                    row.get("word"),
                    row.get("difference").isEmpty() ? 0 : Double.parseDouble(row.get("difference")),
                    row.get("low"),
                    row.get("high")))
        .findFirst()
        .orElseThrow();
  }

  /** The share of a figure in the year to the last quarter. */
  double yearly(String figure, String dimension, String group) {
    return rows("data/shares.csv").stream()
        .filter(row -> row.get("figure").equals(figure) && row.get("source").equals("survey"))
        .filter(row -> !row.get("window").equals("quarter"))
        .filter(row -> row.get("dimension").equals(dimension) && row.get("group").equals(group))
        .mapToDouble(row -> Double.parseDouble(row.get("share")))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  /** The words of a page without its marks. */
  String page(String name) {
    try {
      return Files.readString(publish.resolve(name), StandardCharsets.UTF_8)
          .replaceAll("(?s)<(style|svg)\\b.*?</\\1>", " ")
          .replaceAll("<[^>]+>", " ")
          .replaceAll("\\s+", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<CSVRecord> rows(String name) {
    try (CSVParser parser =
        CSVParser.parse(
            publish.resolve(name),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
