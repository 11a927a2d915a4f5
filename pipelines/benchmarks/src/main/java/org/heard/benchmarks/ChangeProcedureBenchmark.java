package org.heard.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.heard.reports.statistics.Change;
import org.heard.reports.statistics.ChangeProcedure;
import org.heard.reports.statistics.ChangeSettings;
import org.heard.reports.statistics.Series;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to find what changed in a family of five messages over 16 quarters of 300 families. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ChangeProcedureBenchmark {
  private final List<Series> family =
      FindingSetting.messages(16, 300, 1).draw(new SplittableRandom(1));
  private final ChangeProcedure procedure = new ChangeProcedure(ChangeSettings.QUARTERLY);

  /** One family. */
  @Benchmark
  public List<Change> family() {
    return procedure.family(family);
  }
}
