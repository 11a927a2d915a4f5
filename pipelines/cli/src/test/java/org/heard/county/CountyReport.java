package org.heard.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.heard.model.Quarter;
import org.heard.reports.statistics.Share;

/**
 * What a county's report says, read from what it published.
 *
 * @param publish the folder of the pages
 */
record CountyReport(Path publish) {
  private static final String ADULTS = "parents, carers and others";

  /**
   * What is said of one series.
   *
   * @param word the word for its change
   * @param numbers the numbers behind it; absent where they are hidden
   */
  record Said(String word, Optional<Numbers> numbers) {}

  /** The latest quarter less all earlier ones, and its interval, as shares of 1. */
  record Numbers(double difference, double low, double high) {
    boolean hold(double value) {
      return low <= value && value <= high;
    }
  }

  /** What is said of a series, for example {@code messages} and {@code m4}. */
  Said change(String family, String id) {
    return rows("changes.csv")
        .filter(row -> row.get("family").equals(family) && row.get("id").equals(id))
        .map(row -> new Said(row.get("word"), numbers(row)))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Numbers> numbers(CSVRecord row) {
    return row.get("difference").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Numbers(
                Double.parseDouble(row.get("difference")),
                Double.parseDouble(row.get("low")),
                Double.parseDouble(row.get("high"))));
  }

  /**
   * Adults' answers to a figure by quarter, where they are printed.
   *
   * @param figure for example {@code message_kept}
   * @param promise id of the message, or empty
   */
  Map<Quarter, Share> byQuarter(String figure, String promise) {
    Map<Quarter, Share> quarters = new TreeMap<>();
    shares(figure, "quarter", "all")
        .filter(row -> row.get("promise").equals(promise) && row.get("voice").equals(ADULTS))
        .forEach(row -> quarters.put(new Quarter(LocalDate.parse(row.get("quarter"))), share(row)));
    return quarters;
  }

  /** The shares of a figure by area in the year to the last quarter, where they are printed. */
  Map<String, Share> byArea(String figure) {
    Map<String, Share> areas = new TreeMap<>();
    shares(figure, "rolling_year", "area").forEach(row -> areas.put(row.get("group"), share(row)));
    return areas;
  }

  private static Share share(CSVRecord row) {
    return new Share(Long.parseLong(row.get("count")), Long.parseLong(row.get("base")));
  }

  private Stream<CSVRecord> shares(String figure, String window, String dimension) {
    return rows("shares.csv")
        .filter(row -> row.get("figure").equals(figure) && row.get("source").equals("survey"))
        .filter(row -> row.get("window").equals(window) && row.get("dimension").equals(dimension))
        .filter(row -> !row.get("share").isEmpty());
  }

  /** The words of a section of the commissioner's report, without its marks and charts. */
  String section(String id) {
    Matcher section =
        Pattern.compile("<section id=\"" + id + "\".*?</section>", Pattern.DOTALL)
            .matcher(html("commissioner.html"));
    if (!section.find()) {
      throw new IllegalStateException("the report has no section " + id);
    }
    return words(section.group());
  }

  /** The words of a page. */
  String page(String name) {
    return words(html(name));
  }

  private String html(String name) {
    try {
      return Files.readString(publish.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<(style|svg)\\b.*?</\\1>", " ")
        .replaceAll("<[^>]+>", " ")
        .replaceAll("\\s+", " ");
  }

  private Stream<CSVRecord> rows(String name) {
    List<CSVRecord> rows = Tables.read(publish.resolve("data").resolve(name));
    return rows.stream();
  }
}
