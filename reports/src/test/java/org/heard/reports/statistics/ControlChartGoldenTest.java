package org.heard.reports.statistics;

import static org.heard.reports.Golden.assertAgrees;
import static org.heard.reports.Golden.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.heard.reports.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run, I, p, p', c, u and u' charts against qicharts2, and Anhoej's limits. */
class ControlChartGoldenTest {
  static Stream<CSVRecord> anhoej() {
    return Golden.rows("spc_anhoej_limits.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void anhoej(CSVRecord row) {
    int useful = (int) number(row, "n_useful").orElseThrow();
    assertAgrees(row, "longest_run_max", Runs.longestMax(useful));
    assertAgrees(row, "crossings_min", Runs.crossingsMin(useful));
  }

  static Stream<List<CSVRecord>> charts() {
    return Golden.cases("spc_run_and_attribute_charts.csv", "case_id").values().stream();
  }

  @ParameterizedTest
  @MethodSource
  void charts(List<CSVRecord> rows) {
    CSVRecord first = rows.get(0);
    ChartKind kind =
        Arrays.stream(ChartKind.values())
            .filter(k -> k.code().equals(first.get("chart")))
            .findFirst()
            .orElseThrow();
    List<Integer> excluded = integers(first, "exclude");
    List<Subgroup> places =
        rows.stream().map(row -> place(row, excluded.contains(rows.indexOf(row) + 1))).toList();
    OptionalDouble freeze = number(first, "freeze");
    ChartSettings settings =
        new ChartSettings(
            freeze.isPresent() ? OptionalInt.of((int) freeze.getAsDouble()) : OptionalInt.empty(),
            integers(first, "part_after"),
            first.get("screened_mr").equals("TRUE"),
            false);
    ControlChart chart = ControlChart.of(kind, places, settings);
    for (int i = 0; i < rows.size(); i++) {
      check(rows.get(i), chart.points().get(i));
      check(rows.get(i), chart.runs().get(chart.points().get(i).part()));
    }
  }

  private static void check(CSVRecord row, ControlPoint point) {
    assertAgrees(row, "y", point.value());
    assertAgrees(row, "cl", point.centre());
    assertAgrees(row, "lcl", low(point.limits()));
    assertAgrees(row, "ucl", high(point.limits()));
    assertAgrees(row, "lcl95", low(point.inner()));
    assertAgrees(row, "ucl95", high(point.inner()));
    assertEquals(row.get("sigma_signal").equals("TRUE"), point.signal(), row::toString);
  }

  private static void check(CSVRecord row, Runs runs) {
    assertAgrees(row, "n_obs", runs.observations());
    assertAgrees(row, "n_useful", runs.useful());
    assertAgrees(row, "longest_run", real(runs.longest()));
    assertAgrees(row, "longest_run_max", real(runs.longestMax()));
    assertAgrees(row, "n_crossings", real(runs.crossings()));
    assertAgrees(row, "n_crossings_min", real(runs.crossingsMin()));
    assertEquals(row.get("runs_signal").equals("TRUE"), runs.signal(), row::toString);
  }

  private static Subgroup place(CSVRecord row, boolean excluded) {
    return new Subgroup(number(row, "y_count"), number(row, "n").orElse(1), excluded);
  }

  private static OptionalDouble real(OptionalInt value) {
    return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
  }

  private static OptionalDouble low(Optional<Interval> limits) {
    return limits.map(l -> OptionalDouble.of(l.low())).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble high(Optional<Interval> limits) {
    return limits.map(l -> OptionalDouble.of(l.high())).orElse(OptionalDouble.empty());
  }

  private static List<Integer> integers(CSVRecord row, String column) {
    return Arrays.stream(Golden.list(row, column)).mapToObj(number -> (int) number).toList();
  }
}
