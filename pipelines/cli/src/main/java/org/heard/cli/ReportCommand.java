package org.heard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heard.model.Release;
import org.heard.reports.page.ReportChoice;
import org.heard.reports.page.Reports;
import org.heard.reports.read.ReleaseFiles;
import org.heard.reports.read.ReportInputs;
import org.heard.store.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    RunFolder folder = RunFolder.open(run);
    RunVersion.refuseNewer(folder);
    warnOfReleases(folder);
    Path pages = out == null ? folder.publishFolder() : out.toAbsolutePath().normalize();
    ReportChoice choice = new ReportChoice(Optional.ofNullable(quarter), Optional.ofNullable(year));
    System.out.println(Reports.write(folder.path(), pages, choice));
    return ExitCode.DONE;
  }

  /**
   * The run knows the releases of its time; pages that go out must be judged with those of today.
   *
   * @throws org.heard.model.ConfigurationException where the project's releases cannot be read
   */
  private void warnOfReleases(RunFolder folder) throws IOException {
    Optional<Path> project = ProjectBeside.of(folder);
    if (project.isEmpty()) {
      return;
    }
    List<Release> now = new ArrayList<>(ReleaseFiles.ledger(project.get()).releases());
    List<Release> seen = ReportInputs.read(folder.path()).ledger().releases();
    now.removeIf(each -> each.runId().equals(folder.runId()));
    if (!now.equals(seen)) {
      spec.commandLine()
          .getErr()
          .println(
              "heard: warning: "
                  + ReleaseFiles.FOLDER
                  + " has changed since run "
                  + folder.runId()
                  + " was made, and its pages are not judged together with what came since: before"
                  + " they go out, run again");
    }
  }
}
