package org.heard.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs a command as a user does, and keeps what it printed. */
record Commands(int exitCode, String out, String err) {

  /** Runs {@code heard ARGUMENTS...} in this JVM. */
  static synchronized Commands run(String... arguments) {
    PrintStream oldOut = System.out;
    PrintStream oldErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      CommandLine line = Heard.commandLine();
      int code = line.execute(arguments);
      return new Commands(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(oldOut);
      System.setErr(oldErr);
    }
  }

  String lastLine() {
    String[] lines = out.strip().split("\\R", -1);
    return lines[lines.length - 1];
  }
}
