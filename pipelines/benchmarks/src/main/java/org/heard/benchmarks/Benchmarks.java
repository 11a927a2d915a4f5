package org.heard.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The one door to all simulations and benchmarks, by name. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs what the first argument names. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String name = args.length == 0 ? "" : args[0];
    switch (name) {
      case "findings" -> FindingSimulation.print(out, number(args, 600));
      case "powered" -> PoweredSimulation.print(out, number(args, 1000));
      case "reviewed" -> ReviewedSimulation.print(out, number(args, 500));
      case "ratio" -> RatioSimulation.print(out, number(args, 1000));
      case "drift" -> DriftSimulation.print(out, number(args, 1000));
      case "reading" -> ReadingCost.print(out, number(args, 1000));
      case "labels" ->
          LabellingCost.print(
              out, Path.of(args.length > 1 ? args[1] : "data-samples/labelled/test.csv"));
      case "redaction" -> RedactionCost.print(out, number(args, 1000));
      case "stages" -> StageCost.print(out);
      case "endtoend" -> EndToEnd.print(out, number(args, 100_000), number(args, 2, 3));
      case "rerun" -> EndToEnd.printRerun(out, number(args, 100_000));
      case "cluster" -> ClusterSpeed.print(out, number(args, 20_000));
      case "circle" -> ReviewCircleCost.print(out, Path.of("data-samples/wealdmere"));
      case "history" -> LongHistory.print(out, number(args, 144), number(args, 2, 150));
      case "tables" -> LargeTables.print(out);
      case "table" -> LargeTables.one(out, number(args, 30));
      case "bare" -> BareLoop.run(Path.of(args[1]), Runtime.getRuntime().availableProcessors());
      case "jmh" -> org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
      default -> {
        out.println(
            "usage: benchmarks.jar findings [RUNS] | powered [DRAWS] | ratio [DRAWS]"
                + " | drift [DRAWS] | reviewed [DRAWS] | reading [MB] | labels [LABELLED.csv]"
                + " | redaction [TEXTS] | stages | endtoend [COMMENTS] [PAIRS] | rerun [COMMENTS]"
                + " | cluster [COMMENTS] | circle | history [QUARTERS] [SETTINGS] | tables | jmh [PATTERN ...]");
        System.exit(2);
      }
    }
  }

  private static int number(String[] args, int otherwise) {
    return number(args, 1, otherwise);
  }

  private static int number(String[] args, int place, int otherwise) {
    return args.length > place ? Integer.parseInt(args[place]) : otherwise;
  }
}
