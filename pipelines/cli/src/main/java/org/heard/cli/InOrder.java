package org.heard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Works on rows with all processors and hands the results on in the rows' order. */
final class InOrder {
  private static final int BATCH = 256;

  private InOrder() {}

  /**
   * Does every row, a batch at a time.
   *
   * @param rows how many rows there are
   * @param work makes the result of a row; runs on several threads
   * @param out takes the results in order
   * @param progress told after each batch
   */
  static <T> void each(int rows, IntFunction<T> work, Consumer<T> out, Progress progress) {
    long started = System.nanoTime();
    for (int from = 0; from < rows; from += BATCH) {
      int to = Math.min(rows, from + BATCH);
      List<T> batch = new ArrayList<>(IntStream.range(from, to).parallel().mapToObj(work).toList());
      batch.forEach(out);
      progress.rows("working", to, started);
    }
  }
}
