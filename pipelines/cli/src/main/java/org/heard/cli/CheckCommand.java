package org.heard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heard.model.Problem;
import org.heard.redact.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every configuration problem at once, with file and line; reads no comment. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Lists everything that is wrong with a project; reads no comment.")
final class CheckCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PROJECT", description = "Project folder with heard.yaml.")
  private Path project = Path.of("");

  @Option(names = "--charter", paramLabel = "DIR", description = "Charter folder to check.")
  private @Nullable Path charter;

  @Override
  public Integer call() throws Exception {
    ProjectOpener opener = new ProjectOpener(project, Optional.ofNullable(charter));
    List<Problem> problems = opener.problems();
    ShownWords shown = new ShownWords(Gazetteer.EMPTY);
    problems.forEach(problem -> System.err.println("heard: " + shown.problem(problem)));
    opener.warnings().forEach(warning -> System.err.println("heard: warning: " + warning));
    if (problems.isEmpty()) {
      System.out.println("No problem found in " + project + ".");
      return ExitCode.DONE;
    }
    return ExitCode.CONFIGURATION;
  }
}
