package org.heard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with a project's key. */
@Command(
    name = "key",
    mixinStandardHelpOptions = true,
    description = "Works with a project's key.",
    subcommands = KeyRotateCommand.class)
final class KeyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "key: which one? (expected key rotate PROJECT)");
  }
}
