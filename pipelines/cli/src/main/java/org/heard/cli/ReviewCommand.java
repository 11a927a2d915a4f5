package org.heard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A sample of comments for people to label, and their answers back into the project. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = "Lets people check labels: a sample goes out, their answers come back.",
    subcommands = {
      ReviewExportCommand.class,
      ReviewImportCommand.class,
      ReviewLabelledCommand.class
    })
final class ReviewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "review what? (expected export, import or labelled)");
  }
}
