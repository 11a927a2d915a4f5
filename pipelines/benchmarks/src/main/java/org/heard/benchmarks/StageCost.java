package org.heard.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * CPU time of the stages of {@link LanguageBenchmark} on one thread, which other programs on the
 * machine change little, and the ratios that matter. Stages take turns, so that all meet the same
 * machine.
 */
final class StageCost {
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 8;
  private static final double NANOS = 1e9;

  private StageCost() {}

  static void print(PrintStream out) throws IOException {
    LanguageBenchmark work = new LanguageBenchmark();
    work.setup();
    Map<String, DoubleSupplier> stages = new LinkedHashMap<>();
    stages.put("tokens, tags and lemmas", work::bareTokens);
    stages.put("the same and both entity models in every sentence", work::bareAnnotators);
    stages.put("redaction with its language pass", work::redaction);
    stages.put("classification", work::classification);
    stages.put("redaction and classification", work::redactionAndClassification);
    Map<String, Double> seconds = new LinkedHashMap<>();
    double result = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Map.Entry<String, DoubleSupplier> stage : stages.entrySet()) {
        long start = cpu();
        result += stage.getValue().getAsDouble();
        if (round >= 0) {
          seconds.merge(stage.getKey(), (cpu() - start) / NANOS, Double::sum);
        }
      }
    }
    double comments = (double) ROUNDS * LanguageBenchmark.COMMENTS;
    seconds.forEach(
        (stage, spent) ->
            out.printf(
                Locale.ROOT, "%-50s %7.0f comments a second of CPU%n", stage, comments / spent));
    double all = seconds.getOrDefault("redaction and classification", 0.0);
    double bare = seconds.getOrDefault("the same and both entity models in every sentence", 1.0);
    out.printf(
        Locale.ROOT,
        "redaction and classification against the bare annotators: %.2f (checksum %.3f)%n",
        all / bare,
        result);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
