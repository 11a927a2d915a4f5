package org.heard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      "Removes families' words from all runs and from the store of earlier labels, and names the"
          + " input files that still hold them. Counts and published pages stay."
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

  /** One of the two. */
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
  }

  @Override
  public Integer call() throws Exception {
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
