package org.heard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.charter.Charter;
import org.heard.language.CueExamples;
import org.heard.language.LanguagePipeline;
import org.heard.model.Problem;

/**
 * Remembers in {@code PROJECT/.heard/cues-checked} that a charter's cues have passed their
 * examples, by a hash of the cues and of the program that tried them: the language models need not
 * be loaded to try them again.
 */
final class CueMemory {
  private final Path file;

  CueMemory(Path project) {
    file = project.resolve(".heard").resolve("cues-checked");
  }

  /** What is wrong with the cues; faults are looked for anew each time. */
  List<Problem> check(Charter charter) throws IOException {
    String hash =
        Hashes.of(String.join("\n", ProgramVersion.text(), program(), charter.cues().toString()));
    if (remembered().equals(hash)) {
      return List.of();
    }
    List<Problem> problems = CueExamples.check(charter);
    if (problems.isEmpty()) {
      remember(hash);
    }
    return problems;
  }

  /** A jar is told by its size and time, since it is read at every start and large. */
  private static String program() throws IOException {
    Path source = PackageHash.sourceOf(LanguagePipeline.class);
    return Files.isDirectory(source)
        ? PackageHash.of(List.of(LanguagePipeline.class))
        : Files.size(source) + " " + Files.getLastModifiedTime(source);
  }

  private String remembered() {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException none) {
      return "";
    }
  }

  private void remember(String hash) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, hash + "\n", StandardCharsets.UTF_8);
    } catch (IOException notAllowed) {
      // A project that may not be written into is checked in full each time.
    }
  }
}
