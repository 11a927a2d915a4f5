package org.heard.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heard.charter.Project;
import org.heard.charter.ProjectReader;
import org.heard.redact.KeyFile;
import org.heard.redact.ProjectKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a project a new key and keeps the old one beside it. */
@Command(
    name = "rotate",
    mixinStandardHelpOptions = true,
    description = {
      "Gives a project a new key and says what that changes. The old key is kept beside it."
    })
final class KeyRotateCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PROJECT", description = "Project folder with heard.yaml.")
  private Path folder = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of all runs. Default: PROJECT/runs.")
  private @Nullable Path out;

  @Override
  public Integer call() throws Exception {
    Project project = ProjectReader.read(folder);
    Path aside = KeyFile.rotate(folder, project.keyFile());
    ProjectKey key = KeyFile.open(folder, project.keyFile()).key();
    Path runs = Optional.ofNullable(out).orElse(folder.resolve("runs"));
    String labels = PurgeJob.forgetLabels(runs);
    System.out.println("The new key has the fingerprint " + key.fingerprint() + ". What changes:");
    System.out.println("- the next run gets a new id and new keys of families, even on old files;");
    System.out.println("- families of runs before and after cannot be matched; counts are alike;");
    System.out.println("- " + labels + ";");
    System.out.println("- runs that were made keep their old keys and their pages.");
    System.out.println(
        "The old key lies in " + aside + ". With it the old keys of families can be");
    System.out.println("tried out: delete it once no run of its time is kept. Until then purge");
    System.out.println("--case needs it to find a family in those runs. Back up the new key.");
    return ExitCode.DONE;
  }
}
