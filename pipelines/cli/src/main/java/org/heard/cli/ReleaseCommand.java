package org.heard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heard.model.ConfigurationException;
import org.heard.model.Ledger;
import org.heard.model.Release;
import org.heard.reports.read.ReleaseFiles;
import org.heard.reports.read.ReportInputs;
import org.heard.store.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what was really published, so that later reports are judged together with it. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description = "Records in PROJECT/releases what a run's pages print; call it when they go out.")
final class ReleaseCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "A run folder, or a folder of runs (then the published one).")
  private Path run = Path.of("");

  @Option(
      names = "--project",
      paramLabel = "PROJECT",
      description = "Project folder. Default: the folder that the run's folder of runs lies in.")
  private @Nullable Path project;

  @Override
  public Integer call() throws Exception {
    RunFolder folder = RunFolder.open(run);
    Path home = project(folder);
    Release release = ReleaseFiles.kept(folder.path());
    Ledger seen = ReportInputs.read(folder.path()).ledger();
    Ledger now = ReleaseFiles.ledger(home);
    if (now.releases().contains(release)) {
      System.out.println("already recorded: run " + release.runId());
      return ExitCode.DONE;
    }
    if (!now.releases().equals(seen.releases())) {
      throw new ConfigurationException(
          ReleaseFiles.FOLDER,
          0,
          "has changed since run "
              + release.runId()
              + " was made (expected the releases that it was judged together with: run again,"
              + " then release)");
    }
    System.out.println(ReleaseFiles.record(home, release));
    return ExitCode.DONE;
  }

  private Path project(RunFolder folder) {
    Path named = project;
    if (named == null) {
      return ProjectBeside.of(folder)
          .orElseThrow(() -> noProject(folder.path().resolve("../..").normalize()));
    }
    Path home = named.toAbsolutePath().normalize();
    if (!ProjectBeside.isProject(home)) {
      throw noProject(home);
    }
    return home;
  }

  private static ConfigurationException noProject(Path home) {
    return new ConfigurationException(
        home.toString(), 0, "is no project folder (expected --project with heard.yaml)");
  }
}
