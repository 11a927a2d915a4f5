package org.heard.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heard.reports.page.ReportChoice;
import org.heard.reports.page.Reports;
import org.heard.store.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The reports again from a run folder, without the pipeline. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes the reports again from a run folder.")
final class ReportCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "A run folder, or a folder of runs (then the published one).")
  private Path run = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the pages go. Default: the run's publish folder.")
  private @Nullable Path out;

  @Option(names = "--quarter", paramLabel = "Q", description = "Quarter to report.")
  private @Nullable String quarter;

  @Option(
      names = "--year",
      paramLabel = "2026-27",
      description = "Also writes the yearly page \"comments and what we did\".")
  private @Nullable String year;

  @Override
  public Integer call() throws Exception {
    RunFolder folder = RunFolder.open(run);
    RunVersion.refuseNewer(folder);
    Path pages = out == null ? folder.publishFolder() : out.toAbsolutePath().normalize();
    ReportChoice choice = new ReportChoice(Optional.ofNullable(quarter), Optional.ofNullable(year));
    System.out.println(Reports.write(folder.path(), pages, choice));
    return ExitCode.DONE;
  }
}
