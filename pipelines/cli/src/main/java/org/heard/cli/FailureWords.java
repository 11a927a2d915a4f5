package org.heard.cli;

import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.heard.model.ConfigurationException;
import org.heard.redact.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place that turns exceptions into words and exit codes. */
final class FailureWords implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    ConfigurationException configuration = find(failure, ConfigurationException.class);
    if (configuration != null) {
      ShownWords shown = new ShownWords(Gazetteer.EMPTY);
      configuration.problems().forEach(each -> err.println("heard: " + shown.problem(each)));
      return ExitCode.CONFIGURATION;
    }
    TooManyRejectsException rejects = find(failure, TooManyRejectsException.class);
    if (rejects != null) {
      err.println("heard: " + rejects.getMessage());
      return ExitCode.TOO_MANY_REJECTS;
    }
    FileSystemException file = find(failure, FileSystemException.class);
    if (file != null) {
      err.println(
          "heard: " + new ShownWords(Gazetteer.EMPTY).file(file.getFile()) + ": " + words(file));
      return ExitCode.CONFIGURATION;
    }
    FileNotFoundException stream = find(failure, FileNotFoundException.class);
    if (stream != null && PermanentFailure.is(stream)) {
      err.println(
          "heard: " + new ShownWords(Gazetteer.EMPTY).file(String.valueOf(stream.getMessage())));
      return ExitCode.CONFIGURATION;
    }
    if (PermanentFailure.noRoom(failure)) {
      err.println(
          "heard: no space is left on the disk of the runs or of temporary files; nothing was"
              + " published (make room, then run again)");
      return ExitCode.CONFIGURATION;
    }
    err.println("heard: this is a fault of the program, not of your files. Please report it:");
    printWithoutMessages(failure, err);
    return ExitCode.BUG;
  }

  private static String words(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    } else if (failure instanceof AccessDeniedException) {
      return "cannot be opened (no right to read or write it)";
    }
    String reason = failure.getReason();
    return reason == null ? "cannot be read or written" : reason;
  }

  /** Class names and places only: a message may carry a family's words. */
  private static void printWithoutMessages(Throwable failure, PrintWriter err) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      err.println("  " + each.getClass().getName());
      StackTraceElement[] stack = each.getStackTrace();
      for (int i = 0; i < Math.min(8, stack.length); i++) {
        err.println("    at " + stack[i]);
      }
    }
  }

  private static <T extends Throwable> @org.jspecify.annotations.Nullable T find(
      Throwable failure, Class<T> type) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return type.cast(each);
      }
    }
    return null;
  }
}
