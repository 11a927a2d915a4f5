package org.heard.reports.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SecondarySuppressionLawsTest {
  /** A random table with all margins; counts are small, so that much must be hidden. */
  static CrossTable random(long seed, int most, int... sizes) {
    Random random = new Random(seed);
    List<TableCell> cells = new ArrayList<>();
    fill(new ArrayList<>(), sizes, random, most, cells);
    List<TableCell> all = new ArrayList<>(cells);
    for (int pattern = 1; pattern < 1 << sizes.length; pattern++) {
      Map<List<String>, Long> totals = new LinkedHashMap<>();
      for (TableCell cell : cells) {
        List<String> labels = new ArrayList<>(cell.labels());
        for (int i = 0; i < sizes.length; i++) {
          if ((pattern >> i & 1) == 1) {
            labels.set(i, TableCell.TOTAL);
          }
        }
        totals.merge(labels, cell.count(), Long::sum);
      }
      totals.forEach((labels, count) -> all.add(new TableCell(labels, count, false)));
    }
    return CrossTable.of(all);
  }

  private static void fill(
      List<String> labels, int[] sizes, Random random, int most, List<TableCell> cells) {
    if (labels.size() == sizes.length) {
      long count = random.nextInt(5) == 0 ? 0 : random.nextInt(most);
      cells.add(new TableCell(labels, count, false));
      return;
    }
    for (int i = 0; i < sizes[labels.size()]; i++) {
      List<String> longer = new ArrayList<>(labels);
      longer.add("abcdefghijklmnopqrstuvwxyz".substring(i, i + 1));
      fill(longer, sizes, random, most, cells);
    }
  }

  static boolean small(TableCell cell) {
    return cell.count() > 0 && cell.count() < 5;
  }

  @Property(tries = 150)
  void independentAttackerOfTwoWayTables_recoversNothing(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int rows,
      @ForAll @IntRange(min = 2, max = 4) int columns) {
    recoversNothing(random(seed, 14, rows, columns));
  }

  @Property(tries = 60)
  void independentAttackerOfThreeWayTables_recoversNothing(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 3) int rows,
      @ForAll @IntRange(min = 2, max = 3) int columns) {
    recoversNothing(random(seed, 16, rows, columns, 2));
  }

  private static void recoversNothing(CrossTable table) {
    CrossTable safe = SecondarySuppression.suppress(table, SecondarySuppressionLawsTest::small);
    TableAttacker attacker = new TableAttacker(safe);
    for (TableCell cell : safe.cells()) {
      if (small(cell)) {
        assertTrue(cell.hidden(), () -> cell + " is small");
        boolean recovered;
        try {
          recovered = attacker.recovers(cell);
        } catch (IllegalStateException tooLarge) {
          Assume.that(false);
          return;
        }
        assertFalse(recovered, () -> "recovered " + cell + " in " + safe.cells());
      }
    }
  }

  @Test
  void attackerOfTheTests_findsALoneHiddenCell() {
    CrossTable table = random(3, 30, 3, 3);
    List<TableCell> cells = new ArrayList<>();
    table.cells().forEach(cell -> cells.add(cell.hide(cell.labels().equals(List.of("b", "b")))));
    CrossTable lone = CrossTable.of(cells);
    TableCell hidden = lone.cells().stream().filter(TableCell::hidden).findFirst().orElseThrow();
    assertTrue(new TableAttacker(lone).recovers(hidden));
  }

  @Test
  @Tag("slow")
  void tableOf24By8By4_isSafeWithinAMinuteAndHalfAGigabyte() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeTable.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
