package org.heard.reports.statistics;

import static org.heard.reports.Golden.assertAgrees;
import static org.heard.reports.Golden.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.heard.reports.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Intervals and tests of shares against R and published figures. */
class ShareGoldenTest {
  static Stream<CSVRecord> wilson() {
    return Golden.rows("prop_wilson.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void wilson(CSVRecord row) {
    double count = number(row, "x").orElseThrow();
    double base = number(row, "n").orElseThrow();
    Interval interval = Wilson.interval(count, base, number(row, "confidence").orElseThrow());
    assertAgrees(row, "proportion", count / base);
    assertAgrees(row, "lower", interval.low());
    assertAgrees(row, "upper", interval.high());
  }

  static Stream<CSVRecord> twoShares() {
    return Golden.rows("prop_two_sample.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void twoShares(CSVRecord row) {
    Share one = share(row, "x1", "n1");
    Share other = share(row, "x2", "n2");
    Interval interval = Newcombe.difference(one, other);
    assertAgrees(row, "diff", one.value() - other.value());
    assertAgrees(row, "newcombe_lower", interval.low());
    assertAgrees(row, "newcombe_upper", interval.high());
    assertAgrees(row, "z_test_p", ChiSquare.p(List.of(one, other)));
    assertAgrees(row, "yates_p", ChiSquare.yates(one, other));
    assertAgrees(row, "n_minus_1_chi2_p", ChiSquare.lessOne(one, other));
    assertAgrees(row, "fisher_p", Fisher.twoSided(one, other));
    assertAgrees(row, "cohens_h", CohensH.of(one, other));
    number(row, "published_lower_4dp")
        .ifPresent(published -> assertEquals(published, interval.low(), 5e-5));
    number(row, "published_upper_4dp")
        .ifPresent(published -> assertEquals(published, interval.high(), 5e-5));
  }

  static Stream<CSVRecord> trend() {
    return Golden.rows("prop_trend_cochran_armitage.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void trend(CSVRecord row) {
    double[] x = Golden.list(row, "x");
    double[] n = Golden.list(row, "n");
    List<Share> shares =
        IntStream.range(0, x.length).mapToObj(i -> new Share((long) x[i], (long) n[i])).toList();
    CochranArmitage trend = CochranArmitage.trend(shares);
    // R divides 0 by 0 where all answers are the same; we say that there is no trend to see.
    assertAgrees(row, "trend_chisq", trend.chiSquare(), 0);
    assertAgrees(row, "trend_p", trend.p(), 1);
    assertAgrees(row, "homogeneity_chisq", ChiSquare.statistic(shares));
    assertAgrees(row, "homogeneity_df", ChiSquare.degrees(shares));
    assertAgrees(row, "homogeneity_p", ChiSquare.p(shares));
  }

  static Stream<CSVRecord> funnel() {
    return Golden.rows("prop_funnel_limits.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void funnel(CSVRecord row) {
    double common = number(row, "p").orElseThrow();
    double base = number(row, "n").orElseThrow();
    Interval warning = FunnelLimits.of(common, base, FunnelLimits.WARNING);
    Interval alarm = FunnelLimits.of(common, base, FunnelLimits.ALARM);
    assertAgrees(row, "lower_975", 100 * warning.low());
    assertAgrees(row, "upper_975", 100 * warning.high());
    assertAgrees(row, "lower_999", 100 * alarm.low());
    assertAgrees(row, "upper_999", 100 * alarm.high());
  }

  static Stream<CSVRecord> roganGladen() {
    return Golden.rows("prop_rogan_gladen.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void roganGladen(CSVRecord row) {
    Share found = share(row, "pos", "tested");
    double sensitivity = number(row, "se").orElseThrow();
    double specificity = number(row, "sp").orElseThrow();
    if (sensitivity + specificity <= 1) {
      // No better than chance: the formula gives a number that means nothing, and we give none.
      assertThrows(
          IllegalArgumentException.class,
          () -> RoganGladen.correct(found, sensitivity, specificity));
      return;
    }
    RoganGladen corrected = RoganGladen.correct(found, sensitivity, specificity);
    assertAgrees(row, "apparent", corrected.apparent());
    assertAgrees(row, "ap_lower", corrected.apparentInterval().low());
    assertAgrees(row, "ap_upper", corrected.apparentInterval().high());
    assertAgrees(row, "true_prev", corrected.share());
    assertAgrees(row, "by_hand", corrected.share());
    assertAgrees(row, "tp_lower", corrected.interval().low());
    assertAgrees(row, "tp_upper", corrected.interval().high());
  }

  static Stream<CSVRecord> poisson() {
    return Golden.rows("count_poisson_ci.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void poisson(CSVRecord row) {
    Interval interval =
        PoissonInterval.of(number(row, "x").orElseThrow(), number(row, "confidence").orElseThrow());
    assertAgrees(row, "lower", interval.low());
    assertAgrees(row, "upper", interval.high());
  }

  static Stream<List<CSVRecord>> adjustment() {
    return Golden.cases("multiple_testing_bh.csv", "case").values().stream();
  }

  @ParameterizedTest
  @MethodSource
  void adjustment(List<CSVRecord> rows) {
    double[] p = rows.stream().mapToDouble(row -> number(row, "p").orElseThrow()).toArray();
    double[] bh = Adjustment.BENJAMINI_HOCHBERG.adjust(p);
    double[] by = Adjustment.BENJAMINI_YEKUTIELI.adjust(p);
    double[] holm = Adjustment.HOLM.adjust(p);
    double[] bonferroni = Adjustment.BONFERRONI.adjust(p);
    for (int i = 0; i < p.length; i++) {
      assertAgrees(rows.get(i), "bh", bh[i]);
      assertAgrees(rows.get(i), "by", by[i]);
      assertAgrees(rows.get(i), "holm", holm[i]);
      assertAgrees(rows.get(i), "bonferroni", bonferroni[i]);
      assertEquals(Boolean.parseBoolean(rows.get(i).get("reject_bh_05")), bh[i] <= 0.05);
    }
  }

  static Stream<CSVRecord> mannKendall() {
    return Golden.rows("trend_mann_kendall_sen.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void mannKendall(CSVRecord row) {
    double[] y = Golden.list(row, "y");
    MannKendall found = MannKendall.of(y);
    assertAgrees(row, "n", y.length);
    assertAgrees(row, "S", (double) found.s());
    assertAgrees(row, "var_S", found.variance());
    assertAgrees(row, "z", found.z(), 0);
    assertAgrees(row, "p_normal", found.p(), 1);
    assertAgrees(row, "p_exact_no_ties", found.exact());
    assertAgrees(row, "tau", found.tau());
    assertAgrees(row, "sen_slope", found.slope());
    OptionalDouble none = OptionalDouble.empty();
    assertAgrees(
        row,
        "sen_lower95",
        found.slopeInterval().map(i -> OptionalDouble.of(i.low())).orElse(none));
    assertAgrees(
        row,
        "sen_upper95",
        found.slopeInterval().map(i -> OptionalDouble.of(i.high())).orElse(none));
  }

  static Stream<CSVRecord> contrast() {
    return Golden.rows("chart_palette_contrast.csv").stream();
  }

  @ParameterizedTest
  @MethodSource
  void contrast(CSVRecord row) {
    double ratio = Contrast.ratio(row.get("foreground"), row.get("background"));
    // The golden ratios are given to two places.
    assertAgrees(row, "ratio", Math.rint(100 * ratio) / 100);
    boolean passes = Boolean.parseBoolean(row.get("passes"));
    assertEquals(passes, ratio >= number(row, "wcag_minimum").orElseThrow());
  }

  private static Share share(CSVRecord row, String count, String base) {
    return new Share(
        Math.round(number(row, count).orElseThrow()), Math.round(number(row, base).orElseThrow()));
  }
}
