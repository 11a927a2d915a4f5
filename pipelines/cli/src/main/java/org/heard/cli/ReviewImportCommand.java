package org.heard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.heard.charter.Charter;
import org.heard.charter.Project;
import org.heard.charter.ProjectReader;
import org.heard.charter.Review;
import org.heard.charter.ReviewTable;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviewers' answers back into {@code reviews.csv}, which the next run applies. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes reviewers' answers into PROJECT/reviews.csv; the next run applies them.",
      "Where anything is wrong, everything that is wrong is listed and nothing is changed."
    })
final class ReviewImportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PROJECT", description = "Project folder with heard.yaml.")
  private Path project = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Answers that the page saved, or filled-in tables.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "DIR",
      description = "Folder of runs that the comments were drawn from. Default: the project's.")
  private @Nullable Path runs;

  @Override
  public Integer call() throws Exception {
    Project settings = ProjectReader.read(project);
    Charter charter = new ProjectOpener(project, Optional.empty()).charter(settings);
    List<Problem> problems = new ArrayList<>();
    ReviewTable known = ReviewTable.read(project, charter.messageIds(), problems);
    ReviewChecks checks = new ReviewChecks(charter.messageIds(), known, problems);
    List<Review> added = new ArrayList<>();
    for (Path file : files) {
      added.addAll(
          checks.reviews(
              ReviewAnswerFile.read(file, problems),
              ReviewRuns.around(project, Optional.ofNullable(runs), file)));
    }
    List<Review> all = ReviewMerge.merged(known, added, problems);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    if (all.size() > known.rows().size()) {
      ReviewMerge.write(project, all);
    }
    say(known, new ReviewTable(all));
    return ExitCode.DONE;
  }

  private void say(ReviewTable known, ReviewTable all) {
    Set<String> comments = new HashSet<>();
    Set<String> open = new HashSet<>();
    for (Review row : all.rows()) {
      comments.add(row.commentId());
      if (row.isLabel() && !all.open(row.commentId(), row.textHash()).isEmpty()) {
        open.add(row.commentId());
      }
    }
    System.out.printf(
        "%d answers added; %s now holds %d about %d comments.%n",
        all.rows().size() - known.rows().size(),
        ReviewTable.FILE,
        all.rows().size(),
        comments.size());
    if (!open.isEmpty()) {
      System.out.printf(
          "Reviewers differ on %d comments. A third person settles them: heard review export RUN"
              + " --settle PROJECT%n",
          open.size());
    }
    if (!all.takenOut().isEmpty()) {
      System.out.printf(
          "%d comments are to be taken out: the next run leaves them out. heard purge PROJECT"
              + " --taken-out removes them from earlier runs and names the files that hold them.%n",
          all.takenOut().size());
    }
    System.out.println(project.resolve(ReviewTable.FILE).toAbsolutePath().normalize());
  }
}
