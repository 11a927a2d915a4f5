package org.heard.cli;

import java.nio.file.Path;
import java.util.List;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.heard.language.CueExamples;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The charter that a command works with. */
final class CharterOption {
  @Option(
      names = "--charter",
      paramLabel = "DIR",
      description = "Charter folder. Default: the charter that ships.")
  private @Nullable Path folder;

  /**
   * Reads it; a charter of the user's own is proved by its cue examples.
   *
   * @throws ConfigurationException with every problem
   */
  Charter read() {
    if (folder == null) {
      return CharterReader.readDefault();
    }
    Charter charter = CharterReader.read(folder);
    List<Problem> problems = CueExamples.check(charter);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return charter;
  }
}
