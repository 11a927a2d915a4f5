package org.heard.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of labelled comments as they lie in the project, and how their words are counted. */
final class Corpus {
  /** Texts that share a run of this many words count as leaning on each other. */
  static final int RUN = 6;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*", Pattern.UNICODE_CHARACTER_CLASS);

  private Corpus() {}

  /** The nearest folder above the working directory that holds {@code data-samples/labelled}. */
  static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("data-samples").resolve("labelled"))) {
        return at;
      }
    }
    throw new IllegalStateException("no data-samples/labelled above the working directory");
  }

  /** A file of the labelled comments. */
  static Path labelled(String file) {
    return root().resolve("data-samples").resolve("labelled").resolve(file);
  }

  /**
   * The folder of other authors' texts: {@code HEARD_SHARED} (property or environment), else {@code
   * shared} beside the project; empty where neither is there.
   */
  static Optional<Path> shared() {
    String named = System.getProperty("HEARD_SHARED", System.getenv("HEARD_SHARED"));
    Path folder = named == null ? root().resolveSibling("shared") : Path.of(named);
    return Optional.of(folder).filter(Files::isDirectory);
  }

  /** Rows of a UTF-8 table by header, cells exactly as written. */
  static List<Map<String, String>> read(Path file) {
    try (CSVParser rows =
        CSVParser.parse(
            file,
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .get())) {
      return rows.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All labelled comments, in the order train, development, test. */
  static List<LabelledText> texts() {
    return Stream.of("train", "development", "test")
        .flatMap(split -> read(labelled(split + ".csv")).stream())
        .map(LabelledText::of)
        .toList();
  }

  /** The words of a text in lower case; marks and spaces are left out. */
  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** Every run of {@value #RUN} words of a text, each once. */
  static Set<String> runs(String text) {
    List<String> words = words(text);
    Set<String> runs = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  /** The parts of a cell that are parted by spaces; none where it is empty. */
  static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>(List.of(cell.split(" ")));
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
