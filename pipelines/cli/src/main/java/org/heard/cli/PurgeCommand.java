package org.heard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heard.charter.ReviewTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes families' words from the runs of a project. */
@Command(
    name = "purge",
    mixinStandardHelpOptions = true,
    description = {
      "Removes families' words from all runs, from review sheets and from the store of earlier"
          + " labels, and names the input files that still hold them. Comments that a reviewer"
          + " wants taken out go each time. Counts and published pages stay."
    })
final class PurgeCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PROJECT", description = "Project folder with heard.yaml.")
  private Path project = Path.of("");

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of all runs. Default: PROJECT/runs.")
  private @Nullable Path out;

  /** One of the three. */
  private static final class What {
    @Option(
        names = "--before",
        paramLabel = "DATE",
        description = "Words of days before this one go, for example 2024-04-01.")
    private @Nullable LocalDate before;

    @Option(
        names = "--case",
        paramLabel = "REF",
        description = "Words of one case go, or of the family or response with this id.")
    private @Nullable String reference;

    @Option(
        names = "--taken-out",
        description = "Only comments go of which a reviewer said \"take it out\".")
    private boolean takenOut;
  }

  @Override
  public Integer call() throws Exception {
    if (what.takenOut && PurgedReviews.takenOut(project.resolve(ReviewTable.FILE)).isEmpty()) {
      System.out.println("no reviewer wants a comment taken out (see " + ReviewTable.FILE + ")");
    }
    PurgeJob job =
        new PurgeJob(
            project,
            Optional.ofNullable(out).orElse(project.resolve("runs")),
            Optional.ofNullable(what.before),
            Optional.ofNullable(what.reference));
    job.run().forEach(System.out::println);
    return ExitCode.DONE;
  }
}
