package org.heard.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Whole runs over made comments: what they cost, what of it is start-up, and how it compares with a
 * {@link BareLoop}; and what a rerun costs that can reuse labels.
 */
final class EndToEnd {
  private static final int FEW = 200;
  private static final long SEED = 12;
  private static final String[] OPTIONS = {"--no-reuse", "--quiet"};

  private EndToEnd() {}

  /**
   * Cost of a first run; reuse is off. A machine's speed changes from minute to minute, so run and
   * bare loop take turns, and the middle one of the pairs' ratios is the one to quote.
   */
  static void print(PrintStream out, int comments, int pairs) throws IOException {
    Bench bench = Bench.here();
    MadeProject small = made(out, bench, FEW);
    MadeProject large = made(out, bench, comments);
    say(out, "start-up of java -jar: a run of %d comments: %s", FEW, bench.run(small, OPTIONS));
    small.settle("Archive");
    say(out, "first start of the launcher: %s", bench.launched(small, OPTIONS));
    say(out, "first start of a bare loop: %s", bench.bare(small));
    double[] whole = new double[pairs];
    double[] further = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      small.settle("Pair " + i);
      large.settle("Pair " + i);
      MeasuredProcess start = bench.launched(small, OPTIONS);
      MeasuredProcess bareStart = bench.bare(small);
      MeasuredProcess run = bench.launched(large, OPTIONS);
      MeasuredProcess bare = bench.bare(large);
      say(out, "start-up: a run of %d comments: %s", FEW, start);
      say(out, "start-up: a bare loop of them: %s", bareStart);
      sayRun(out, comments, start, run);
      say(out, "bare loop of them: %s", bare);
      double slope = slope(run, start, comments);
      double bareSlope = slope(bare, bareStart, comments);
      whole[i] = run.cpu() / bare.cpu();
      further[i] = slope / bareSlope;
      say(out, "each further comment: %.3f ms of CPU (bare %.3f)", 1000 * slope, 1000 * bareSlope);
      say(
          out,
          "CPU against the bare loop: %.2f with start-up, %.2f for each further comment",
          whole[i],
          further[i]);
    }
    Arrays.sort(whole);
    Arrays.sort(further);
    say(
        out,
        "the middle of %d pairs: %.2f with start-up, %.2f for each further comment",
        pairs,
        whole[pairs / 2],
        further[pairs / 2]);
  }

  private static void sayRun(
      PrintStream out, int comments, MeasuredProcess start, MeasuredProcess run) {
    int cores = Runtime.getRuntime().availableProcessors();
    say(out, "run of %d comments: %s", comments, run);
    say(
        out,
        "comments per second and core: %.0f; of CPU: %.0f a second",
        comments / run.wall() / cores,
        comments / run.cpu());
    say(out, "start-up's share of the wall: %.2f", start.wall() / run.wall());
  }

  /** Cost of reruns against the first run, beyond start-up. */
  static void printRerun(PrintStream out, int comments) throws IOException {
    Bench bench = Bench.here();
    VariedTexts texts = new VariedTexts(bench.texts(), SEED);
    MadeProject small = MadeProject.write(bench.folder().resolve("few"), FEW, texts);
    MeasuredProcess start = bench.run(small, "--quiet");
    small.settle("Rerun");
    MeasuredProcess restart = bench.run(small, "--quiet");
    say(out, "start-up: first run of %d comments: %s; rerun: %s", FEW, start, restart);
    MadeProject large = MadeProject.write(bench.folder().resolve("many"), comments, texts);
    MeasuredProcess first = bench.run(large, "--quiet");
    large.settle("Rerun");
    MeasuredProcess rerun = bench.run(large, "--quiet");
    large.renewOneInAHundred(texts);
    MeasuredProcess renewed = bench.run(large, "--quiet");
    say(out, "first run of %d comments: %s", comments, first);
    say(out, "rerun of the same: %s", rerun);
    say(out, "rerun with 1 %% new: %s", renewed);
    say(
        out,
        "of the first run's time beyond start-up: %.3f unchanged, %.3f with 1 %% new"
            + " (of its CPU: %.3f, %.3f)",
        (rerun.wall() - restart.wall()) / (first.wall() - start.wall()),
        (renewed.wall() - start.wall()) / (first.wall() - start.wall()),
        (rerun.cpu() - restart.cpu()) / (first.cpu() - start.cpu()),
        (renewed.cpu() - start.cpu()) / (first.cpu() - start.cpu()));
  }

  private static double slope(MeasuredProcess large, MeasuredProcess small, int comments) {
    return (large.cpu() - small.cpu()) / (comments - FEW);
  }

  private static MadeProject made(PrintStream out, Bench bench, int comments) throws IOException {
    VariedTexts texts = new VariedTexts(bench.texts(), SEED);
    Path folder = bench.folder().resolve("of-" + comments);
    MadeProject project = MadeProject.write(folder, comments, texts);
    say(
        out,
        "%d comments made: %.1f words in the mean, %.3f of them distinct",
        comments,
        texts.meanWords(),
        texts.distinctShare());
    return project;
  }

  static void say(PrintStream out, String words, Object... values) {
    out.println(String.format(Locale.ROOT, words, values));
  }
}
