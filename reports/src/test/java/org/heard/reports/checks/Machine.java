package org.heard.reports.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs that this machine has for checking pages. */
final class Machine {
  private static final int MINUTES = 25;

  /** What keeps Chromium to itself and to the files that it is given. */
  static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Machine() {}

  /** Chromium: what {@code HEARD_CHROMIUM} names, or the first of the usual names on the path. */
  static Path chromium() {
    return program("HEARD_CHROMIUM", "chromium", "chromium-browser", "google-chrome");
  }

  /** LibreOffice: what {@code HEARD_SOFFICE} names, or the one on the path. */
  static Path libreOffice() {
    return program("HEARD_SOFFICE", "soffice", "libreoffice");
  }

  static Path node() {
    return program("HEARD_NODE", "node");
  }

  /** The folder of npm packages that {@code HEARD_NODE_TOOLS} names; see {@code .ci/run}. */
  static Path nodePackage(String name) {
    String tools = System.getenv("HEARD_NODE_TOOLS");
    if (tools == null) {
      return missing("HEARD_NODE_TOOLS names no folder with the npm package " + name);
    }
    Path folder = Path.of(tools, "node_modules", name);
    return Files.isDirectory(folder) ? folder : missing("no npm package " + name + " in " + tools);
  }

  private static Path program(String variable, String... names) {
    String named = System.getenv(variable);
    if (named != null && !named.isBlank()) {
      Path program = Path.of(named);
      return Files.isExecutable(program)
          ? program
          : missing(variable + " names " + named + ", which cannot be run");
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> missing("this machine has no " + names[0]));
  }

  private static Path missing(String what) {
    if ("1".equals(System.getenv("HEARD_REQUIRE_BROWSER"))) {
      return fail(what + ", and HEARD_REQUIRE_BROWSER asks for it");
    }
    return abort("skipped: " + what);
  }

  /**
   * Runs a program to its end, in a folder of its own.
   *
   * @return what it printed, errors included
   */
  static String run(Path workFolder, List<String> command, int... endings)
      throws IOException, InterruptedException {
    Path printed = Files.createTempFile(workFolder, "printed", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(workFolder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().put("HOME", workFolder.toString());
    String tools = System.getenv("HEARD_NODE_TOOLS");
    if (tools != null) {
      builder.environment().put("NODE_PATH", Path.of(tools, "node_modules").toString());
    }
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      fail(command.get(0) + " did not end in " + MINUTES + " minutes");
    }
    String text = Files.readString(printed, StandardCharsets.UTF_8);
    for (int ending : endings) {
      if (ending == process.exitValue()) {
        return text;
      }
    }
    assertEquals(0, process.exitValue(), text);
    return text;
  }
}
