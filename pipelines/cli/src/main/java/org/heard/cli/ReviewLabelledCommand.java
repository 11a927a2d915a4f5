package org.heard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.heard.charter.Message;
import org.heard.charter.ReviewLabels;
import org.heard.model.ConfigurationException;
import org.heard.model.LabelledComment;
import org.heard.model.ReviewedComment;
import org.heard.reports.read.ParquetRecords;
import org.heard.reports.read.ReportInputs;
import org.heard.reports.read.ReviewedFile;
import org.heard.store.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The comments of a run that people labelled in full, as a file that {@code train} reads. */
@Command(
    name = "labelled",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the comments of a run that people labelled as a CSV for the train command.",
      "Only comments on whose every label people agree; sentiment, which people are not asked, is"
          + " the machine's. The file holds families' words."
    })
final class ReviewLabelledCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "A run folder, or a folder of runs (then the published one).")
  private Path run = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE.csv", description = "File to write.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws Exception {
    RunFolder folder = RunFolder.open(run);
    RunVersion.refuseNewer(folder);
    List<String> asked =
        new ReviewLabels(
                ReportInputs.read(folder.path()).messages().stream().map(Message::id).toList())
            .asked();
    Map<String, ReviewedComment> reviewed = new HashMap<>();
    for (ReviewedComment comment : ReviewedFile.read(folder.path())) {
      if (comment.people().keySet().containsAll(asked)) {
        reviewed.put(comment.commentId(), comment);
      }
    }
    if (reviewed.isEmpty()) {
      throw new ConfigurationException(
          run.toString(), 0, "no comment of this run was labelled in full by people");
    }
    List<String> header = new ArrayList<>(List.of("id", "pass", "question_kind", "text"));
    header.add("sentiment");
    header.addAll(asked);
    header.add("language");
    Map<String, List<String>> rows = new TreeMap<>();
    ParquetRecords.forEach(
        folder.comments(),
        LabelledComment.class,
        comment -> {
          ReviewedComment people = reviewed.get(comment.id());
          if (people != null) {
            rows.put(comment.id(), row(comment, people, asked));
          }
        });
    Spreadsheet.write(out, header, rows.values().stream(), false);
    System.out.println(rows.size() + " labelled comments");
    System.out.println(out.toAbsolutePath().normalize());
    return ExitCode.DONE;
  }

  private static List<String> row(
      LabelledComment comment, ReviewedComment people, List<String> asked) {
    List<String> row = new ArrayList<>();
    row.add(comment.id());
    row.add("review");
    row.add(comment.questionKind().word());
    row.add(comment.text());
    row.add(people.people().getOrDefault("sentiment", comment.labels().sentiment().word()));
    asked.forEach(variable -> row.add(people.people().getOrDefault(variable, "")));
    row.add(comment.language());
    return row;
  }
}
