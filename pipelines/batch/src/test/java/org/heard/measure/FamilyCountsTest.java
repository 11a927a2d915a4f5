package org.heard.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.model.Dimension;
import org.heard.model.Groups;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.junit.jupiter.api.Test;

class FamilyCountsTest {
  private static final LocalDate Q1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate Q2 = LocalDate.of(2026, 7, 1);

  private static Facts fact(LocalDate quarter, Subject subject, String promise, String outcome) {
    return new Facts(
        "family",
        Source.SURVEY,
        quarter,
        new Groups("Pennyfold", "", "", "", ""),
        "en",
        quarter + outcome,
        List.of(new Said(subject, promise, outcome)));
  }

  private static Map<Cell, Tally> count(List<Facts> facts) {
    Map<Cell, Tally> cells = new HashMap<>();
    FamilySums sums = new FamilySums();
    new FamilyCounts(List.of("m1", "m2"), List.of("m1.1", "m2.1"), sums).count(facts);
    sums.forEach(cells::put);
    return cells;
  }

  private static Cell cell(
      Window window, LocalDate quarter, Subject subject, String promise, String outcome) {
    return new Cell(window, quarter, Source.SURVEY, subject, promise, Dimension.ALL, "", outcome);
  }

  private static long families(Map<Cell, Tally> cells, Cell cell) {
    Tally tally = cells.get(cell);
    return tally == null ? 0 : tally.families();
  }

  @Test
  void twoCommentsOfOneFamily_countOnce() {
    Map<Cell, Tally> cells =
        count(
            List.of(
                fact(Q1, Subject.MESSAGE, "", "scored"),
                fact(Q1, Subject.MESSAGE, "", "scored"),
                fact(Q1, Subject.MESSAGE, "m1", "upheld"),
                fact(Q1, Subject.MESSAGE, "m1", "upheld")));
    assertEquals(
        new Tally(1, 2, List.of("")),
        cells.get(cell(Window.QUARTER, Q1, Subject.MESSAGE, "m1", "upheld")));
  }

  @Test
  void keptAndBroken_countAsBoth_andAsNeither() {
    Map<Cell, Tally> cells =
        count(
            List.of(
                fact(Q1, Subject.MESSAGE, "", "scored"),
                fact(Q1, Subject.MESSAGE, "m1", "upheld"),
                fact(Q1, Subject.MESSAGE, "m1", "breached")));
    assertEquals(1, families(cells, cell(Window.QUARTER, Q1, Subject.MESSAGE, "m1", "both")));
    assertNull(cells.get(cell(Window.QUARTER, Q1, Subject.MESSAGE, "m1", "upheld")));
    assertNull(cells.get(cell(Window.QUARTER, Q1, Subject.MESSAGE, "m1", "breached")));
  }

  @Test
  void wordsOnOtherMatters_countAsAbsent_forMessagesAndCommitments() {
    Map<Cell, Tally> cells = count(List.of(fact(Q1, Subject.MESSAGE, "", "scored")));
    assertEquals(1, families(cells, cell(Window.QUARTER, Q1, Subject.MESSAGE, "m2", "absent")));
    assertEquals(
        1, families(cells, cell(Window.QUARTER, Q1, Subject.COMMITMENT, "m2.1", "absent")));
  }

  @Test
  void rollingYear_countsAFamilyOfTwoQuarters_once() {
    Map<Cell, Tally> cells =
        count(List.of(fact(Q1, Subject.HEARD, "", "yes"), fact(Q2, Subject.HEARD, "", "yes")));
    assertEquals(1, families(cells, cell(Window.ROLLING_YEAR, Q2, Subject.HEARD, "", "yes")));
    assertEquals(1, families(cells, cell(Window.QUARTER, Q1, Subject.HEARD, "", "yes")));
    assertEquals(1, families(cells, cell(Window.QUARTER, Q2, Subject.HEARD, "", "yes")));
  }

  @Test
  void rollingYears_ofFamiliesThatWroteOnceAndTwice_countEachInItsOwn() {
    FamilySums sums = new FamilySums();
    FamilyCounts counts = new FamilyCounts(List.of("m1"), List.of("m1.1"), sums);
    counts.count(List.of(fact(Q1, Subject.HEARD, "", "yes")));
    counts.count(List.of(fact(Q1, Subject.HEARD, "", "yes"), fact(Q2, Subject.HEARD, "", "yes")));
    LocalDate muchLater = Q1.plusYears(3);
    counts.count(
        List.of(fact(Q1, Subject.HEARD, "", "yes"), fact(muchLater, Subject.HEARD, "", "yes")));
    Map<Cell, Tally> cells = new HashMap<>();
    sums.forEach((cell, tally) -> assertNull(cells.put(cell, tally)));
    Map<LocalDate, Long> byYear = new TreeMap<>();
    cells.forEach(
        (cell, tally) -> {
          if (cell.window() == Window.ROLLING_YEAR
              && cell.dimension() == Dimension.ALL
              && cell.subject() == Subject.HEARD
              && cell.outcome().equals("yes")) {
            byYear.put(cell.quarter(), tally.families());
          }
        });
    Map<LocalDate, Long> expected = new TreeMap<>();
    for (int later = 0; later < 4; later++) {
      expected.put(Q1.plusMonths(3L * later), 3L);
      expected.put(muchLater.plusMonths(3L * later), 1L);
    }
    expected.put(Q1.plusMonths(12), 1L);
    assertEquals(expected, byYear);
  }

  @Test
  void answerGivenTwice_holdsAsTheLastOne() {
    Map<Cell, Tally> cells =
        count(
            List.of(
                fact(Q1, Subject.HEARD_RATING, "", "disagree"),
                fact(Q2, Subject.HEARD_RATING, "", "agree")));
    assertEquals(
        1, families(cells, cell(Window.ROLLING_YEAR, Q2, Subject.HEARD_RATING, "", "agree")));
    assertNull(cells.get(cell(Window.ROLLING_YEAR, Q2, Subject.HEARD_RATING, "", "disagree")));
  }

  @Test
  void wordingOfAQuestion_isCountedByQuarter_withItsTarget() {
    String wording = "I feel listened to";
    Map<Cell, Tally> cells = count(List.of(fact(Q1, Subject.QUESTION, "heard", wording)));
    assertEquals(1, families(cells, cell(Window.QUARTER, Q1, Subject.QUESTION, "heard", wording)));
    assertEquals(
        Set.of(Dimension.ALL, Dimension.SPEAKER),
        cells.keySet().stream().map(Cell::dimension).collect(Collectors.toSet()));
    assertEquals(2, cells.size());
  }

  @Test
  void sumOverOutcomes_isTheBase_inEveryWindow() {
    Map<Cell, Tally> cells =
        count(
            List.of(
                fact(Q1, Subject.MESSAGE, "", "scored"),
                fact(Q1, Subject.MESSAGE, "m1", "upheld"),
                fact(Q2, Subject.MESSAGE, "", "scored"),
                fact(Q2, Subject.MESSAGE, "m1", "breached")));
    long base =
        cells.entrySet().stream()
            .filter(
                each ->
                    each.getKey().window() == Window.ROLLING_YEAR
                        && each.getKey().quarter().equals(Q2)
                        && each.getKey().dimension() == Dimension.ALL
                        && each.getKey().promise().equals("m1"))
            .mapToLong(each -> each.getValue().families())
            .sum();
    assertEquals(1, base);
  }

  @Test
  void ninetyFamilies_inAsManySettings_keepThemAll() {
    FamilySums sums = new FamilySums();
    FamilyCounts counts = new FamilyCounts(List.of("m1"), List.of("m1.1"), sums);
    for (int family = 10; family < 100; family++) {
      counts.count(
          List.of(
              new Facts(
                  "family " + family,
                  Source.SURVEY,
                  Q2,
                  new Groups("", "", "school " + family, "", ""),
                  "en",
                  "1",
                  List.of(new Said(Subject.HEARD, "", "yes")))));
    }
    Map<Cell, Tally> cells = new HashMap<>();
    sums.forEach(cells::put);
    Tally all =
        Objects.requireNonNull(cells.get(cell(Window.QUARTER, Q2, Subject.HEARD, "", "yes")));
    assertEquals(90, all.families());
    assertEquals(90, all.settings().size());
    assertEquals("school 10", all.settings().get(0));
  }

  @Test
  void oneFamily_doesNotSpeakForTheNext() {
    FamilySums sums = new FamilySums();
    FamilyCounts counts = new FamilyCounts(List.of("m1"), List.of("m1.1"), sums);
    counts.count(
        List.of(
            fact(Q2, Subject.MESSAGE, "", "scored"),
            fact(Q2, Subject.MESSAGE, "m1", "breached"),
            fact(Q2, Subject.COMMITMENT, "m1.1", "breached")));
    counts.count(
        List.of(
            fact(Q2, Subject.MESSAGE, "", "scored"), fact(Q2, Subject.MESSAGE, "m1", "upheld")));
    Map<Cell, Tally> cells = new HashMap<>();
    sums.forEach(cells::put);
    assertEquals(1, families(cells, cell(Window.QUARTER, Q2, Subject.MESSAGE, "m1", "upheld")));
    assertEquals(1, families(cells, cell(Window.QUARTER, Q2, Subject.MESSAGE, "m1", "breached")));
    assertEquals(
        1, families(cells, cell(Window.QUARTER, Q2, Subject.COMMITMENT, "m1.1", "absent")));
  }

  @Test
  void promiseThatTheCharterDoesNotHave_isNotCounted() {
    Map<Cell, Tally> cells =
        count(
            List.of(
                fact(Q1, Subject.MESSAGE, "", "scored"),
                fact(Q1, Subject.MESSAGE, "m9", "upheld")));
    assertNull(cells.get(cell(Window.QUARTER, Q1, Subject.MESSAGE, "m9", "upheld")));
  }
}
