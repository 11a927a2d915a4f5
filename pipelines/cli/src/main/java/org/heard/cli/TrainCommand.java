package org.heard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.heard.classify.MeasuredLabels;
import org.heard.classify.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rebuilds the classifier's model from labelled texts; the same texts give the same bytes. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Rebuilds the classifier's model from labelled comments; takes some minutes.",
      "Columns: text, sentiment, heard and one for each message of the charter, filled with the"
          + " guide's words; where known also id, pass, question_kind, stances, criticality,"
          + " language. A file clauses.csv in the same folder adds labels of single clauses."
    })
final class TrainCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "LABELLED.csv",
      description = "CSV files with labelled comments, in the order in which they are learned.")
  private List<Path> labelled = List.of();

  @Mixin private CharterOption charter = new CharterOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "MODEL",
      description = "File to write; replaced where it exists.")
  private Path out = Path.of("");

  @Option(
      names = "--measure",
      paramLabel = "LABELLED.csv",
      description = {
        "Texts that the model is not to learn from: how well it finds each label in them is",
        "written beside it, as " + MeasuredLabels.FILE + "."
      })
  private List<Path> measure = List.of();

  @Override
  public Integer call() throws Exception {
    Trainer.train(charter.read(), labelled, out);
    if (!measure.isEmpty()) {
      MeasuredLabels.measure(charter.read(), out, labelled, measure);
    }
    return ExitCode.DONE;
  }
}
