package org.heard.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.heard.reports.disclosure.Audit;
import org.heard.reports.disclosure.CrossTable;
import org.heard.reports.disclosure.SecondarySuppression;
import org.heard.reports.disclosure.TableCell;

/**
 * Disclosure control of a table of 24 x 8 x 4 cells with all margins, each size of counts in a Java
 * of its own with 512 MB. The bar is 60 seconds.
 */
final class LargeTables {
  private static final int[] SIZES = {24, 8, 4};
  private static final List<Integer> COUNTS_BELOW = List.of(12, 30, 90);

  private static final int MEGABYTES = 512;

  private LargeTables() {}

  static void print(PrintStream out) throws IOException {
    Path log = Files.createTempFile("heard-tables", ".txt");
    for (int below : COUNTS_BELOW) {
      MeasuredProcess process =
          MeasuredProcess.run(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + MEGABYTES + "m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "org.heard.benchmarks.Benchmarks",
                  "table",
                  Integer.toString(below)),
              log);
      out.printf("%d MB: %s%n", MEGABYTES, process);
    }
    out.print(Files.readString(log, StandardCharsets.UTF_8));
    Files.delete(log);
  }

  /** Hides one table and attacks it. */
  static void one(PrintStream out, int below) {
    CrossTable safe = SecondarySuppression.suppress(table(below), LargeTables::small);
    Audit audit = Audit.of(safe);
    long told =
        safe.cells().stream()
            .filter(TableCell::hidden)
            .filter(cell -> audit.recoveredExactly().containsKey(CrossTable.name(cell.labels())))
            .count();
    out.printf(
        Locale.ROOT,
        "counts below %d: %d of %d cells hidden, %d of them small, %d recovered%n",
        below,
        safe.hidden(),
        safe.cells().size(),
        safe.cells().stream().filter(LargeTables::small).count(),
        told);
  }

  private static boolean small(TableCell cell) {
    return cell.count() > 0 && cell.count() < 5;
  }

  private static CrossTable table(int below) {
    Random random = new Random(1);
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < SIZES[0]; i++) {
      for (int j = 0; j < SIZES[1]; j++) {
        for (int k = 0; k < SIZES[2]; k++) {
          long count = random.nextInt(5) == 0 ? 0 : random.nextInt(below);
          for (int margins = 0; margins < 8; margins++) {
            counts.merge(
                List.of(label(i, margins, 0), label(j, margins, 1), label(k, margins, 2)),
                count,
                Long::sum);
          }
        }
      }
    }
    List<TableCell> cells = new ArrayList<>();
    counts.forEach((labels, count) -> cells.add(new TableCell(labels, count, false)));
    return CrossTable.of(cells);
  }

  private static String label(int value, int margins, int place) {
    return (margins >> place & 1) == 1 ? TableCell.TOTAL : "v" + value;
  }
}
