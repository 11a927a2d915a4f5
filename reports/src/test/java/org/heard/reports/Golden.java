package org.heard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The golden cases, which lie beside the project in {@code ../shared/golden} (or where the
 * environment variable HEARD_SHARED points); tests that ask for one are skipped where it is absent.
 */
public final class Golden {
  private static final double RELATIVE = 1e-9;

  private Golden() {}

  /** The rows of a golden table. */
  public static List<CSVRecord> rows(String file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(path(file), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a golden table by the value of a column, in the order of the file. */
  public static Map<String, List<CSVRecord>> cases(String file, String column) {
    return rows(file).stream()
        .collect(
            Collectors.groupingBy(row -> row.get(column), LinkedHashMap::new, Collectors.toList()));
  }

  /** A golden JSON file. */
  public static JsonNode json(String file) {
    try {
      return new ObjectMapper().readTree(path(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number, or none where the cell is blank or as R writes a figure that there is not. */
  public static OptionalDouble number(CSVRecord row, String column) {
    String cell = row.get(column).strip();
    return switch (cell) {
      case "", "NA", "NaN" -> OptionalDouble.empty();
      case "Inf" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
      case "-Inf" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
      default -> OptionalDouble.of(Double.parseDouble(cell));
    };
  }

  /** A list such as {@code 12;15;11}; of nothing where the cell is blank or NA. */
  public static double[] list(CSVRecord row, String column) {
    String cell = row.get(column).strip();
    return cell.isEmpty() || cell.equals("NA")
        ? new double[0]
        : Arrays.stream(cell.split(";")).mapToDouble(Double::parseDouble).toArray();
  }

  /** That a figure agrees with the golden cell to 1e-9 relative. */
  public static void assertAgrees(CSVRecord row, String column, double actual) {
    assertAgrees(row, column, OptionalDouble.of(actual));
  }

  /**
   * That a figure agrees with the golden cell; where that is blank, since the reference divides 0
   * by 0, that it is what we define in its place.
   */
  public static void assertAgrees(
      CSVRecord row, String column, double actual, double whereThereIsNone) {
    if (number(row, column).isEmpty()) {
      assertEquals(whereThereIsNone, actual, () -> column + " of " + row);
    } else {
      assertAgrees(row, column, actual);
    }
  }

  /** That a figure agrees with the golden cell, or is absent where that is blank. */
  public static void assertAgrees(CSVRecord row, String column, OptionalDouble actual) {
    OptionalDouble expected = number(row, column);
    String where = column + " of " + row;
    assertEquals(expected.isPresent(), actual.isPresent(), where);
    if (expected.isPresent()) {
      double value = expected.getAsDouble();
      double allowed = RELATIVE * Math.max(Math.abs(value), 1e-6);
      assertTrue(
          Math.abs(value - actual.getAsDouble()) <= allowed,
          () -> "expected " + value + " but was " + actual.getAsDouble() + ", " + where);
    }
  }

  private static Path path(String file) {
    Path shared = shared();
    if (shared == null || !Files.exists(shared.resolve("golden").resolve(file))) {
      return abort("golden/" + file + " is not beside the project: its cases are not tried");
    }
    return shared.resolve("golden").resolve(file);
  }

  private static @Nullable Path shared() {
    String set = System.getProperty("HEARD_SHARED", System.getenv("HEARD_SHARED"));
    if (set != null) {
      return Path.of(set);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("pipelines"))) {
      folder = folder.getParent();
    }
    return folder == null ? null : folder.resolveSibling("shared");
  }
}
