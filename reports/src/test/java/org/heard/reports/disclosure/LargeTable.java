package org.heard.reports.disclosure;

import java.util.Set;

/**
 * Hides what must be hidden in tables of 24 x 8 x 4 cells with all margins, and says how long it
 * took; run in a virtual machine of its own, so that its memory can be limited.
 */
final class LargeTable {
  private LargeTable() {}

  /**
   * Ends with 1 where a table took a minute or more of processor time, or a hidden cell can be
   * recovered.
   */
  public static void main(String[] arguments) {
    boolean good = true;
    for (int most : new int[] {12, 30, 90}) {
      CrossTable table = SecondarySuppressionLawsTest.random(1, most, 24, 8, 4);
      long started = processorNanos();
      CrossTable safe = SecondarySuppression.suppress(table, SecondarySuppressionLawsTest::small);
      double seconds = (processorNanos() - started) / 1e9;
      Set<String> recovered = Audit.of(safe).recoveredExactly().keySet();
      long told =
          safe.cells().stream()
              .filter(TableCell::hidden)
              .filter(cell -> recovered.contains(CrossTable.name(cell.labels())))
              .count();
      long primary = table.cells().stream().filter(SecondarySuppressionLawsTest::small).count();
      System.out.printf(
          "counts below %d: %d of %d cells hidden, %d of them small, %d recovered, %.1f s%n",
          most, safe.hidden(), safe.cells().size(), primary, told, seconds);
      good &= seconds < 60 && told == 0 && safe.hidden() >= primary;
    }
    System.exit(good ? 0 : 1);
  }

  /** Processor time of all threads: other programs on a busy machine do not count. */
  private static long processorNanos() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }
}
