package org.heard.reports.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.heard.reports.statistics.EstimatedDifference;
import org.heard.reports.statistics.Share;
import org.junit.jupiter.api.Test;

class PoweredChangeTest {
  private static final List<Said> SIDES = List.of(Said.COUNTED, Said.OTHER_SIDE, Said.NOTHING);

  /** 400 families; counts by people's answer (rows) and the machine's (columns). */
  private static ReviewedShare reviewed(Share machine, int... counts) {
    List<ReviewedUnit> sample = new ArrayList<>();
    int cell = 0;
    for (int count : counts) {
      Said people = SIDES.get(cell / 3);
      Said each = SIDES.get(cell % 3);
      sample.addAll(Collections.nCopies(count, new ReviewedUnit(people, each, 4)));
      cell++;
    }
    return new ReviewedShare(sample, machine);
  }

  /** By people half of those who say something are heard; the machine counts as many. */
  private static final ReviewedShare FAIR =
      reviewed(new Share(120, 240), 25, 5, 0, 5, 25, 0, 0, 0, 40);

  /** People say the same as before; the machine now takes most for heard. */
  private static final ReviewedShare FLATTERED =
      reviewed(new Share(200, 240), 30, 0, 0, 20, 10, 0, 0, 0, 40);

  /** People say that more are heard now. */
  private static final ReviewedShare BETTER =
      reviewed(new Share(208, 240), 50, 2, 0, 2, 6, 0, 0, 0, 40);

  @Test
  void machineThatBeganToFlatter_isNoChange() {
    EstimatedDifference change = PoweredChange.between(FLATTERED, List.of(FAIR)).orElseThrow();
    // By hand: 200 * 30/50 of 240 is .5; before 120 * 25/30 + 120 * 5/30 of 240 is .5.
    assertEquals(0, change.difference(), 1e-9);
    assertTrue(change.p() > 0.5);
    assertTrue(change.interval().holds(0));
  }

  @Test
  void changeThatPeopleSee_isOne_andTheOtherWayRoundItsMirror() {
    EstimatedDifference rise = PoweredChange.between(BETTER, List.of(FAIR)).orElseThrow();
    EstimatedDifference fall = PoweredChange.between(FAIR, List.of(BETTER)).orElseThrow();
    assertTrue(rise.p() < 0.01 && rise.interval().low() > 0.1);
    assertEquals(rise.difference(), -fall.difference(), 1e-9);
    assertTrue(fall.p() < 0.01 && fall.interval().high() < -0.1);
  }

  @Test
  void earlierQuarters_arePooled_andMoreOfThemTellMore() {
    EstimatedDifference one = PoweredChange.between(BETTER, List.of(FAIR)).orElseThrow();
    EstimatedDifference three =
        PoweredChange.between(BETTER, List.of(FAIR, FAIR, FAIR)).orElseThrow();
    assertEquals(one.difference(), three.difference(), 1e-9);
    assertTrue(three.interval().width() < one.interval().width());
  }

  @Test
  void quarterInWhichNobodySaysAnything_isLeftOut() {
    ReviewedShare silent = reviewed(new Share(3, 5), 0, 0, 0, 0, 0, 0, 1, 1, 98);
    assertEquals(Optional.empty(), PoweredChange.between(silent, List.of(FAIR)));
    assertEquals(Optional.empty(), PoweredChange.between(FAIR, List.of(silent)));
    assertEquals(Optional.empty(), PoweredChange.between(FAIR, List.of()));
    assertEquals(
        PoweredChange.between(BETTER, List.of(FAIR)),
        PoweredChange.between(BETTER, List.of(silent, FAIR)));
  }

  @Property(tries = 40)
  void pValueAndInterval_sayTheSame(
      @ForAll @Size(9) List<@IntRange(min = 1, max = 25) Integer> now,
      @ForAll @Size(9) List<@IntRange(min = 1, max = 25) Integer> before) {
    Share machine = new Share(150, 300);
    EstimatedDifference change =
        PoweredChange.between(
                reviewed(machine, now.stream().mapToInt(Integer::intValue).toArray()),
                List.of(reviewed(machine, before.stream().mapToInt(Integer::intValue).toArray())))
            .orElseThrow();
    assertTrue(change.interval().holds(change.difference()));
    assertTrue(change.p() > 0 && change.p() <= 1);
    if (change.p() < 0.045 || change.p() > 0.055) {
      assertEquals(change.p() > 0.05, change.interval().holds(0));
    }
  }
}
