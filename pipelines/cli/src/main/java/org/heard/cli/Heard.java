package org.heard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: {@code java -jar heard.jar COMMAND ...}. */
@Command(
    name = "heard",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Reads what families say about SEND services and reports whether they feel heard.",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      InspectCommand.class,
      ExplainCommand.class,
      ClassifyCommand.class,
      RedactCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      ReportCommand.class,
      ReviewCommand.class,
      PurgeCommand.class,
      KeyCommand.class,
      ReleaseCommand.class
    })
public final class Heard {
  private Heard() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] arguments) {
    // The same words and bytes on every machine, whatever its language, zone or console.
    Locale.setDefault(Locale.UK);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.setProperty("java.awt.headless", "true");
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    int code = commandLine().execute(arguments);
    System.out.flush();
    System.err.flush();
    // Engine threads must not keep a finished command alive.
    System.exit(code);
  }

  /** The command line with its way of turning exceptions into words and exit codes. */
  static CommandLine commandLine() {
    return new CommandLine(new Heard())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FailureWords());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
