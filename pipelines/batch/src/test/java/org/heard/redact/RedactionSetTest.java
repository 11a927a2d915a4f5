package org.heard.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.model.Redaction;
import org.heard.model.RedactionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures redaction on the project's own set; the figures stand in pipelines/PRIVACY.md. */
class RedactionSetTest {
  private static final Pattern SPAN =
      Pattern.compile("\\{\"start\":(\\d+),\"end\":(\\d+),\"kind\":\"(\\w+)\"\\}");

  /** Counts of one kind. */
  private static final class Score {
    private int spans;
    private int found;
    private int masks;
    private int right;
  }

  private final Map<String, Score> scores = new TreeMap<>();
  private int cleanRows;
  private int cleanMasks;
  private int changedTwice;

  @ParameterizedTest
  @ValueSource(strings = {"tune", "measure", "fresh"})
  void redactionSet_pass_keepsTheBars(String pass) throws IOException {
    measure(pass);
    Score all = total();
    Score person = score(RedactionKind.PERSON);
    String figures = figures(pass);
    System.out.print(figures);
    assertTrue(all.found >= 0.95 * all.spans, figures);
    assertTrue(person.found >= 0.93 * person.spans, figures);
    assertTrue(all.right >= 0.85 * all.masks, figures);
    assertTrue(cleanMasks * 30 <= 5 * cleanRows, figures);
    assertEquals(0, changedTwice, figures);
  }

  @Test
  void redactionSet_spans_areWellFormed() throws IOException {
    for (CSVRecord row : rows()) {
      int end = 0;
      for (Redaction span : spans(row.get("spans"))) {
        assertTrue(span.start() >= end && span.end() <= row.get("text").length(), row.get("id"));
        end = span.end();
      }
    }
  }

  private void measure(String pass) throws IOException {
    TextRedactor redactor = new TextRedactor(Gazetteer.EMPTY);
    for (CSVRecord row : rows()) {
      if (!row.get("pass").equals(pass)) {
        continue;
      }
      TextRedaction masked = redactor.redact(row.get("text"));
      List<Redaction> wanted = spans(row.get("spans"));
      for (Redaction span : wanted) {
        Score score = score(span.kind());
        score.spans++;
        score.found += masked.redactions().stream().anyMatch(mask -> overlap(mask, span)) ? 1 : 0;
      }
      for (Redaction mask : masked.redactions()) {
        Score score = score(mask.kind());
        score.masks++;
        score.right += wanted.stream().anyMatch(span -> overlap(mask, span)) ? 1 : 0;
      }
      if (wanted.isEmpty()) {
        cleanRows++;
        cleanMasks += masked.redactions().size();
      }
      changedTwice += redactor.redact(masked.text()).text().equals(masked.text()) ? 0 : 1;
    }
  }

  private Score score(RedactionKind kind) {
    return scores.computeIfAbsent(kind.word(), key -> new Score());
  }

  private Score total() {
    Score total = new Score();
    for (Score score : scores.values()) {
      total.spans += score.spans;
      total.found += score.found;
      total.masks += score.masks;
      total.right += score.right;
    }
    return total;
  }

  private String figures(String pass) {
    StringBuilder table = new StringBuilder();
    Map<String, Score> all = new TreeMap<>(scores);
    all.put("all", total());
    all.forEach(
        (kind, score) ->
            table.append(
                "| %s | %s | %d | %.2f | %d | %.2f |%n"
                    .formatted(
                        pass,
                        kind,
                        score.spans,
                        (double) score.found / Math.max(1, score.spans),
                        score.masks,
                        (double) score.right / Math.max(1, score.masks))));
    return table + pass + ": " + cleanMasks + " masks in " + cleanRows + " rows without data\n";
  }

  private static boolean overlap(Redaction one, Redaction other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static List<Redaction> spans(String json) {
    List<Redaction> spans = new ArrayList<>();
    Matcher span = SPAN.matcher(json);
    while (span.find()) {
      spans.add(
          new Redaction(
              Integer.parseInt(span.group(1)),
              Integer.parseInt(span.group(2)),
              RedactionKind.ofWord(span.group(3))));
    }
    return spans;
  }

  static List<CSVRecord> rows() throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            file(),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  private static Path file() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("data-samples"))) {
      folder = folder.getParent();
    }
    return java.util.Objects.requireNonNull(folder, "no data-samples above the working directory")
        .resolve("data-samples/labelled/redaction.csv");
  }
}
