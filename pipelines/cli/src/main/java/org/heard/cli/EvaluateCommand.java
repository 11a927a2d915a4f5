package org.heard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heard.reports.reliability.Evaluation;
import org.heard.reports.reliability.Gate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the machine's labels against people's; prints no word of any comment. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Scores labels against people's.",
      "Both files have a header with id, sentiment, heard and one column per message;",
      "people's rows with confidence 1 (they were not sure) are left out."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "GOLD.csv", description = "Labels by people.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "PREDICTED.csv",
      description = "Labels by the machine, as classify writes them.")
  private Path predicted = Path.of("");

  @Option(names = "--json", description = "Prints JSON in place of words.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    LabelTables tables =
        LabelTables.join(LabelTable.of(Spreadsheet.read(gold)), Spreadsheet.read(predicted));
    PrintWriter err = spec.commandLine().getErr();
    tables.notes().forEach(note -> err.println("heard: " + note));
    Evaluation evaluation = Evaluation.of(tables.messages(), tables.pairs(), Gate.DEFAULT);
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? EvaluationJson.of(evaluation) : EvaluationWords.of(evaluation));
    out.flush();
    return ExitCode.DONE;
  }
}
