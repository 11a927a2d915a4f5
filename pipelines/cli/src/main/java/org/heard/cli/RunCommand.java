package org.heard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole job: a project folder to a run folder with reports. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Runs the whole job and prints the path of the report.",
    footer = "Options for the engine stand after --, for example: -- --parallelism=4")
final class RunCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PROJECT", description = "Project folder with heard.yaml.")
  private Path project = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "BEAM OPTIONS",
      hidden = true,
      description = "Engine options after --.")
  private List<String> engine = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of all runs. Default: PROJECT/runs.")
  private @Nullable Path out;

  @Option(
      names = "--quarter",
      paramLabel = "Q",
      description = "Quarter to report, for example \"2026-27 Q1\". Default: the last with data.")
  private @Nullable String quarter;

  @Option(
      names = "--charter",
      paramLabel = "DIR",
      description = "Charter folder. Default: the project's, else the charter that ships.")
  private @Nullable Path charter;

  @Option(
      names = "--max-rejects",
      paramLabel = "1%",
      defaultValue = "1%",
      converter = Percentage.Reader.class,
      description = "Share of rows that may be rejected; over it the run ends with code 3.")
  private Percentage maxRejects = new Percentage(1);

  @Option(
      names = "--no-reuse",
      description = "Labels every comment anew, and keeps no labels for later runs.")
  private boolean noReuse;

  @Option(names = "--quiet", description = "No progress on stderr.")
  private boolean quiet;

  @Override
  public Integer call() throws Exception {
    RunJob job =
        new RunJob(
            project,
            Optional.ofNullable(out).orElse(project.resolve("runs")),
            Optional.ofNullable(quarter),
            Optional.ofNullable(charter),
            maxRejects,
            !noReuse,
            engine,
            new Progress(quiet));
    System.out.println(job.run());
    return ExitCode.DONE;
  }
}
