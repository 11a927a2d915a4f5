package org.heard.reports.statistics;

import static org.heard.reports.Golden.assertAgrees;
import static org.heard.reports.Golden.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.heard.reports.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every point of the Making Data Count cases against NHSRplotthedots. */
class XmrGoldenTest {
  private static final Map<String, SpecialCause> CAUSES =
      Map.of(
          "Above UCL", SpecialCause.ABOVE_LIMIT,
          "Below LCL", SpecialCause.BELOW_LIMIT,
          "7 Point Trend (Increasing)", SpecialCause.RISING_SEVEN,
          "7 Point Trend (Decreasing)", SpecialCause.FALLING_SEVEN,
          "2 in 3 Above CL", SpecialCause.TWO_OF_THREE_HIGH,
          "2 in 3 Below CL", SpecialCause.TWO_OF_THREE_LOW,
          "7 Points Above CL", SpecialCause.SEVEN_ABOVE,
          "7 Points Below CL", SpecialCause.SEVEN_BELOW,
          "Common Cause", SpecialCause.NONE);

  private static final Map<String, Variation> VARIATIONS =
      Map.of(
          "special_cause_improvement", Variation.IMPROVEMENT,
          "special_cause_concern", Variation.CONCERN,
          "special_cause_neutral_high", Variation.NEUTRAL_HIGH,
          "special_cause_neutral_low", Variation.NEUTRAL_LOW,
          "common_cause", Variation.COMMON_CAUSE);

  static Stream<List<CSVRecord>> cases() {
    return Golden.cases("spc_xmr_points.csv", "case_id").values().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyPoint_isMarkedAsPublished(List<CSVRecord> rows) {
    XmrChart chart = chart(rows);
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      XmrMark mark = chart.points().get(i);
      assertAgrees(row, "mean", mark.mean());
      assertAgrees(row, "lpl", limit(mark, false));
      assertAgrees(row, "upl", limit(mark, true));
      assertEquals(whole(row, "rebase_group"), mark.group(), row::toString);
      assertEquals(flag(row, "outside_limits"), mark.outside(), row::toString);
      assertEquals(flag(row, "close_to_limits"), mark.near(), row::toString);
      assertEquals(whole(row, "relative_to_mean"), mark.side(), row::toString);
      assertEquals(flag(row, "trial_limits"), mark.trialLimits(), row::toString);
      assertEquals(CAUSES.get(row.get("special_cause_type")), mark.cause(), row::toString);
      assertEquals(VARIATIONS.get(row.get("point_type")), mark.variation(), row::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void target_isAssuredAsPublished(List<CSVRecord> rows) {
    Optional<String> assurance =
        chart(rows).assurance().map(a -> a.name().toLowerCase(Locale.ROOT));
    String expected = rows.get(rows.size() - 1).get("assurance_last");
    assertEquals(Optional.of(expected).filter(a -> !a.isBlank() && !a.equals("NA")), assurance);
  }

  private static XmrChart chart(List<CSVRecord> rows) {
    CSVRecord first = rows.get(0);
    OptionalDouble baseline = number(first, "fix_after_n");
    XmrSettings settings =
        new XmrSettings(
            better(first.get("improvement_direction")),
            flag(first, "screen_outliers"),
            baseline.isPresent()
                ? OptionalInt.of((int) baseline.getAsDouble())
                : OptionalInt.empty(),
            number(first, "target"));
    List<XmrPoint> points =
        rows.stream()
            .map(row -> new XmrPoint(number(row, "y"), whole(row, "rebase_here") == 1))
            .toList();
    return XmrChart.of(points, settings);
  }

  private static OptionalDouble limit(XmrMark mark, boolean upper) {
    return mark.limits()
        .map(limits -> OptionalDouble.of(upper ? limits.high() : limits.low()))
        .orElse(OptionalDouble.empty());
  }

  private static boolean flag(CSVRecord row, String column) {
    return row.get(column).equals("TRUE");
  }

  private static int whole(CSVRecord row, String column) {
    return (int) number(row, column).orElse(0);
  }

  static Better better(String direction) {
    return switch (direction) {
      case "increase" -> Better.HIGHER;
      case "decrease" -> Better.LOWER;
      case "neutral" -> Better.NEITHER;
      default -> throw new IllegalArgumentException(direction);
    };
  }
}
