package org.heard.reports.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.heard.reports.statistics.Interval;
import org.junit.jupiter.api.Test;

class VariableReliabilityTest {
  private static final List<String> HEARD = List.of("yes", "no", "unclear");

  @Test
  void labelFoundWell_passes() {
    VariableReliability heard =
        reliability(pairs("yes", "yes", 40, "no", "no", 50, "yes", "no", 5));
    assertEquals(Verdict.PASSES, heard.label("yes").verdict());
    assertEquals(45, heard.label("yes").cases());
    assertEquals(new Hits(40, 0, 5), heard.label("yes").hits());
    assertTrue(heard.label("yes").f1Interval().holds(heard.label("yes").hits().f1()));
  }

  @Test
  void labelFoundBadly_isBelow() {
    VariableReliability heard =
        reliability(pairs("yes", "yes", 15, "no", "no", 50, "yes", "no", 30));
    assertEquals(Verdict.BELOW, heard.label("yes").verdict());
  }

  @Test
  void labelWithFewCases_isTooFewHoweverWellFound() {
    VariableReliability heard = reliability(pairs("yes", "yes", 29, "no", "no", 50));
    assertEquals(Verdict.TOO_FEW, heard.label("yes").verdict());
    assertEquals(Verdict.PASSES, heard.label("no").verdict());
  }

  @Test
  void eitherFigureAtTheGate_passes() {
    assertEquals(Verdict.PASSES, Gate.DEFAULT.judge(30, OptionalDouble.of(0.667), 0));
    assertEquals(Verdict.PASSES, Gate.DEFAULT.judge(30, OptionalDouble.empty(), 0.75));
    assertEquals(Verdict.BELOW, Gate.DEFAULT.judge(30, OptionalDouble.of(0.666), 0.749));
  }

  @Test
  void fewRows_whoseDrawsLieBesideTheScore_haveAnIntervalThatReachesIt() {
    Bootstrap bootstrap = new Bootstrap(200, 1);
    // The share of rows that were drawn at least once is 1 of the rows and never of a long draw.
    List<Integer> rows = java.util.stream.IntStream.range(0, 40).boxed().toList();
    Interval interval =
        bootstrap
            .intervals(rows, draw -> new double[] {draw.stream().distinct().count() / 40.0})
            .get(0);
    assertEquals(1, interval.high());
    assertTrue(interval.low() < 0.7);
  }

  @Test
  void oneLabelOnly_hasNoAlpha() {
    VariableReliability heard = reliability(pairs("no", "no", 40));
    assertTrue(heard.alpha().isEmpty());
    assertTrue(heard.kappa().isEmpty());
    assertEquals(1, heard.accuracy());
  }

  @Test
  void labelThatTheMachineInvents_standsInTheConfusion() {
    VariableReliability heard = reliability(pairs("yes", "perhaps", 2, "no", "no", 3));
    assertEquals(List.of("yes", "no", "unclear", "perhaps"), heard.confusion().labels());
    assertEquals(2, heard.confusion().count(0, 3));
  }

  @Property(tries = 100)
  void quickAlpha_isTheLibrarysAlpha(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 8) Integer> drawn) {
    List<CodedPair> pairs =
        drawn.stream().map(i -> new CodedPair(HEARD.get(i / 3), HEARD.get(i % 3))).toList();
    Krippendorff.alpha(pairs)
        .ifPresent(alpha -> assertEquals(alpha, Krippendorff.quick(pairs), 1e-12));
    CodingAnnotationStudy study = new CodingAnnotationStudy(2);
    pairs.forEach(pair -> study.addItem(pair.people(), pair.machine()));
    CohenKappa.of(ConfusionMatrix.of(HEARD, pairs), CohenKappa.Weights.NONE)
        .kappa()
        .ifPresent(
            kappa ->
                assertEquals(new CohenKappaAgreement(study).calculateAgreement(), kappa, 1e-12));
  }

  @Property(tries = 50)
  void orderOfRows_hasNoPartInTheScores(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 8) Integer> drawn) {
    List<CodedPair> pairs = new ArrayList<>();
    drawn.forEach(i -> pairs.add(new CodedPair(HEARD.get(i / 3), HEARD.get(i % 3))));
    double before = ConfusionMatrix.of(HEARD, pairs).total();
    Hits hits = Hits.of("yes", pairs);
    Collections.reverse(pairs);
    assertEquals(hits, Hits.of("yes", pairs));
    assertEquals(before, ConfusionMatrix.of(HEARD, pairs).total());
  }

  @Property(tries = 40)
  void intervals_holdTheirScores(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 8) Integer> drawn) {
    List<CodedPair> pairs =
        drawn.stream().map(i -> new CodedPair(HEARD.get(i / 3), HEARD.get(i % 3))).toList();
    VariableReliability heard = reliability(pairs);
    heard.alpha().ifPresent(alpha -> assertHolds(heard.alphaInterval(), alpha));
    for (LabelReliability each : heard.labels()) {
      assertHolds(each.f1Interval(), each.hits().f1());
      each.alpha().ifPresent(alpha -> assertHolds(each.alphaInterval(), alpha));
    }
  }

  private static void assertHolds(Interval interval, double score) {
    assertTrue(interval.low() <= score + 1e-12 && score - 1e-12 <= interval.high());
  }

  private static VariableReliability reliability(List<CodedPair> pairs) {
    return VariableReliability.of("heard", HEARD, pairs, Gate.DEFAULT);
  }

  private static List<CodedPair> pairs(Object... cells) {
    List<CodedPair> pairs = new ArrayList<>();
    for (int i = 0; i < cells.length; i += 3) {
      CodedPair pair = new CodedPair((String) cells[i], (String) cells[i + 1]);
      pairs.addAll(Collections.nCopies((Integer) cells[i + 2], pair));
    }
    return pairs;
  }
}
