package org.heard.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Where a benchmark of whole runs takes place.
 *
 * @param folder a folder of its own, which it may fill
 * @param heard the runnable jar; {@code heard.zip} lies beside it
 * @param texts the folder of labelled texts
 */
record Bench(Path folder, Path heard, Path texts) {
  private static final String MEMORY = "-Xmx2g";

  /** Finds jar and texts from the project's root. */
  static Bench here() throws IOException {
    Path heard = Path.of("pipelines/cli/target/heard.jar");
    Path texts = Path.of("data-samples/labelled");
    if (!Files.isRegularFile(heard) || !Files.isDirectory(texts)) {
      throw new IOException(
          "start this in the project's folder, after mvn package: " + heard + " and " + texts);
    }
    return new Bench(Files.createTempDirectory("heard-bench"), heard, texts);
  }

  /** {@code heard run}, as a user starts it. */
  MeasuredProcess run(MadeProject project, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of("run", project.folder().toString()));
    command.addAll(List.of(options));
    return heard(command);
  }

  /**
   * The same by the launcher of {@code heard.zip}, which keeps an archive of classes: the first
   * start makes it.
   */
  MeasuredProcess launched(MadeProject project, String... options) throws IOException {
    Path launcher = folder.resolve("heard").resolve("heard");
    if (!Files.isRegularFile(launcher)) {
      unzip(heard.resolveSibling("heard.zip"));
    }
    List<String> command =
        new ArrayList<>(List.of("sh", launcher.toString(), "run", project.folder().toString()));
    command.addAll(List.of(options));
    return MeasuredProcess.run(command, folder.resolve("log.txt"));
  }

  private void unzip(Path zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("an entry of heard.zip leads elsewhere: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.resolveSibling(""));
          Files.copy(in, file);
        }
      }
    }
  }

  /** Any command of {@code heard}. */
  MeasuredProcess heard(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(java(), MEMORY, "-jar", heard.toString()));
    command.addAll(arguments);
    return MeasuredProcess.run(command, folder.resolve("log.txt"));
  }

  /**
   * The bare loop over the same project, in a Java of its own too, which keeps an archive of its
   * classes as the launcher does.
   */
  MeasuredProcess bare(MadeProject project) throws IOException {
    Path archive = folder.resolve("bare.jsa");
    return MeasuredProcess.run(
        List.of(
            java(),
            MEMORY,
            (Files.isRegularFile(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=")
                + archive,
            "-cp",
            System.getProperty("java.class.path"),
            "org.heard.benchmarks.Benchmarks",
            "bare",
            project.folder().toString()),
        folder.resolve("log.txt"));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
