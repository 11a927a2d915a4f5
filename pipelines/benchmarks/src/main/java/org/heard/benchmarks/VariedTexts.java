package org.heard.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.heard.charter.CsvTable;
import org.heard.model.Problem;

/**
 * Makes any number of comments out of the labelled texts: a text of the corpus with some of its
 * sentences exchanged for sentences of other texts. The same seed makes the same texts.
 */
final class VariedTexts {
  private static final List<String> FILES = List.of("train.csv", "development.csv", "test.csv");
  private static final int TRIES = 20;

  private final List<List<String>> texts = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final Set<Long> made = new HashSet<>();
  private final SplittableRandom random;
  private long words;
  private long count;

  /**
   * Reads the labelled texts.
   *
   * @param folder {@code data-samples/labelled}
   */
  VariedTexts(Path folder, long seed) throws IOException {
    random = new SplittableRandom(seed);
    List<Problem> problems = new ArrayList<>();
    for (String file : FILES) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      for (CsvTable.Row row : CsvTable.parse(file, bytes, List.of("text"), problems).rows()) {
        List<String> parts =
            row.get("text")
                .lines()
                .flatMap(line -> List.of(line.split("(?<=[.!?])\\s+")).stream())
                .filter(part -> !part.isBlank())
                .toList();
        if (!parts.isEmpty()) {
          texts.add(parts);
          sentences.addAll(parts);
        }
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("no labelled text in " + folder);
    }
  }

  /** The texts as they are. */
  List<String> plain() {
    return texts.stream().map(parts -> String.join(" ", parts)).toList();
  }

  /** One more comment, unlike all before where twenty tries find such a one. */
  String next() {
    String text = "";
    for (int tries = 0; tries < TRIES; tries++) {
      text = varied(texts.get(random.nextInt(texts.size())));
      if (made.add(hash(text))) {
        break;
      }
    }
    count++;
    words += text.split("\\s+").length;
    return text;
  }

  private String varied(List<String> base) {
    List<String> parts = new ArrayList<>(base);
    for (int i = 0; i < parts.size(); i++) {
      if (random.nextInt(2) == 0) {
        parts.set(i, sentences.get(random.nextInt(sentences.size())));
      }
    }
    return String.join(" ", parts);
  }

  private static long hash(String text) {
    long hash = 1125899906842597L;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      hash = 31 * hash + each;
    }
    return hash;
  }

  double distinctShare() {
    return (double) made.size() / count;
  }

  double meanWords() {
    return (double) words / count;
  }
}
