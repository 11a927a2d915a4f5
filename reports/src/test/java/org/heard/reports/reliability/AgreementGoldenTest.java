package org.heard.reports.reliability;

import static org.heard.reports.Golden.assertAgrees;
import static org.heard.reports.Golden.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.heard.reports.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alpha and kappa against R and published figures. */
class AgreementGoldenTest {
  static Stream<CSVRecord> cohen() {
    return Golden.rows("agreement_cohen_kappa.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void cohen(CSVRecord row) {
    double[] cells = Golden.list(row, "matrix_rowmajor");
    int size = (int) number(row, "k").orElseThrow();
    List<List<Long>> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int from = i * size;
      rows.add(IntStream.range(0, size).mapToObj(j -> Math.round(cells[from + j])).toList());
    }
    List<String> labels = IntStream.range(0, size).mapToObj(i -> "label " + i).toList();
    CohenKappa.Weights weights =
        CohenKappa.Weights.valueOf(row.get("weights").toUpperCase(Locale.ROOT));
    CohenKappa kappa = CohenKappa.of(new ConfusionMatrix(labels, rows), weights);
    assertAgrees(row, "po", kappa.observed());
    assertAgrees(row, "pe", kappa.expected());
    assertAgrees(row, "kappa", kappa.kappa());
  }

  @Test
  void fleiss() {
    // One table, or several one after the other that differ in their kappa.
    Golden.cases("agreement_fleiss.csv", "fleiss_kappa")
        .values()
        .forEach(
            rows -> {
              List<int[]> units =
                  rows.stream()
                      .map(row -> row.toMap().entrySet().stream())
                      .map(
                          cells ->
                              cells
                                  .filter(cell -> cell.getKey().matches("V\\d+"))
                                  .filter(cell -> cell.getValue().matches("\\d+"))
                                  .sorted(Map.Entry.comparingByKey())
                                  .mapToInt(cell -> Integer.parseInt(cell.getValue()))
                                  .toArray())
                      .toList();
              assertAgrees(rows.get(0), "fleiss_kappa", FleissKappa.of(units));
            });
  }

  static Stream<CSVRecord> krippendorff() {
    return Golden.rows("agreement_krippendorff_expected.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void krippendorff(CSVRecord row) {
    List<CSVRecord> data =
        Golden.cases("agreement_krippendorff_data.csv", "dataset")
            .getOrDefault(row.get("dataset"), List.of());
    TreeSet<String> raters = new TreeSet<>(data.stream().map(r -> r.get("rater")).toList());
    Map<String, Map<String, Double>> units = new LinkedHashMap<>();
    for (CSVRecord value : data) {
      Map<String, Double> unit =
          units.computeIfAbsent(value.get("unit"), number -> new TreeMap<>());
      number(value, "value").ifPresent(v -> unit.put(value.get("rater"), v));
    }
    List<List<@Nullable Object>> table = new ArrayList<>();
    for (Map<String, Double> unit : units.values()) {
      List<@Nullable Object> values = new ArrayList<>();
      raters.forEach(rater -> values.add(unit.get(rater)));
      table.add(values);
    }
    Krippendorff.Level level =
        Krippendorff.Level.valueOf(row.get("level").toUpperCase(Locale.ROOT));
    assertAgrees(row, "alpha", Krippendorff.alpha(level, table));
    number(row, "published_3dp")
        .ifPresent(
            published ->
                assertEquals(
                    published, Krippendorff.alpha(level, table).orElseThrow(), 0.0005 + 1e-9));
  }
}
