package org.heard.reports.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.heard.reports.statistics.Share;
import org.junit.jupiter.api.Test;

class PoweredRatioTest {
  private static final List<Said> SIDES = List.of(Said.COUNTED, Said.OTHER_SIDE, Said.NOTHING);

  /** Of 400 families the machine counts 120 heard and 40 not heard: too many heard. */
  private static final Share MACHINE = new Share(120, 160);

  private static List<ReviewedUnit> units(int... counts) {
    List<ReviewedUnit> sample = new ArrayList<>();
    int cell = 0;
    for (int count : counts) {
      Said people = SIDES.get(cell / 3);
      Said machine = SIDES.get(cell % 3);
      sample.addAll(Collections.nCopies(count, new ReviewedUnit(people, machine, 4)));
      cell++;
    }
    return sample;
  }

  private static Optional<CorrectedShare> estimate(List<ReviewedUnit> sample, Share machine) {
    return PoweredRatio.estimate(new ReviewedShare(sample, machine));
  }

  @Test
  void machineThatFlatters_isCorrectedTowardsPeople() {
    // Of 30 that the machine calls heard people find 15; of 10 not heard 8; of 60 silent 10 not.
    List<ReviewedUnit> sample = units(15, 1, 2, 10, 8, 10, 5, 1, 48);
    CorrectedShare corrected = estimate(sample, MACHINE).orElseThrow();
    // By hand: heard 120 * 15/30 + 40 * 1/10 + 240 * 2/60 = 72; not heard 40 + 32 + 40 = 112.
    assertEquals(72.0 / (72 + 112), corrected.share(), 1e-9);
    assertTrue(corrected.interval().holds(corrected.share()));
    assertTrue(corrected.interval().high() < MACHINE.value());
    assertEquals(100, corrected.reviewed());
    assertTrue(corrected.headline());
  }

  @Test
  void machineThatIsAlwaysRight_changesNothingAndIsNarrowerThanPeopleAlone() {
    List<ReviewedUnit> sample = units(30, 0, 0, 0, 10, 0, 0, 0, 60);
    CorrectedShare corrected = estimate(sample, MACHINE).orElseThrow();
    assertEquals(0.75, corrected.share(), 1e-9);
    assertTrue(corrected.interval().width() < corrected.people().interval().width());
  }

  @Test
  void sampleInWhichNobodySaysAnything_givesNoFigure() {
    assertEquals(Optional.empty(), estimate(units(0, 0, 0, 0, 0, 0, 2, 1, 40), MACHINE));
  }

  @Test
  void fortyNineFamilies_areTooFewToQuote() {
    assertTrue(!estimate(units(9, 0, 0, 0, 5, 0, 3, 0, 32), MACHINE).orElseThrow().headline());
  }

  @Property(tries = 60)
  void interval_holdsTheEstimateAndStaysWithinNoneAndAll(
      @ForAll @Size(9) List<@IntRange(max = 25) Integer> counts,
      @ForAll @IntRange(min = 100, max = 300) int counted,
      @ForAll @IntRange(min = 100, max = 300) int other) {
    int[] cells = counts.stream().mapToInt(Integer::intValue).toArray();
    estimate(units(cells), new Share(counted, counted + other))
        .ifPresent(
            corrected -> {
              assertTrue(corrected.interval().holds(corrected.share()));
              assertTrue(corrected.interval().low() >= 0 && corrected.interval().high() <= 1);
            });
  }

  @Property(tries = 30)
  void orderOfUnits_hasNoPartInTheEstimate(@ForAll Random random) {
    List<ReviewedUnit> sample = units(15, 1, 2, 10, 8, 10, 5, 1, 48);
    List<ReviewedUnit> shuffled = new ArrayList<>(sample);
    Collections.shuffle(shuffled, random);
    assertEquals(estimate(sample, MACHINE), estimate(shuffled, MACHINE));
  }
}
