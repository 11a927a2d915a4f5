package org.heard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.charter.Charter;
import org.heard.charter.Project;
import org.heard.charter.ReviewTable;
import org.heard.ingest.FeedbackFiles;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.heard.redact.ProjectKey;

/**
 * Everything that decides what a run comes to, known before the first row is read.
 *
 * @param folder the project's folder
 * @param project its settings
 * @param charter whose promises are looked for
 * @param files the input files with their mappings
 * @param reviews what people said about labels
 * @param key the project's key
 * @param models model name to version or hash
 * @param parameters command-line choices that shape the result
 * @param inputs file to SHA-256: the input files and every file of the project that shapes the
 *     result
 */
record RunPlan(
    Path folder,
    Project project,
    Charter charter,
    FeedbackFiles files,
    ReviewTable reviews,
    ProjectKey key,
    Map<String, String> models,
    Map<String, String> parameters,
    Map<String, String> inputs) {

  /** 12 hex digits over all of it: the same plan makes the same run. */
  String runId() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(ProgramVersion.text()).append('\n').append(key.fingerprint()).append('\n');
    text.append(Hashes.of(charter.toString())).append('\n');
    new TreeMap<>(models).forEach((name, hash) -> line(text, name, hash));
    new TreeMap<>(parameters).forEach((name, value) -> line(text, name, value));
    new TreeMap<>(inputs).forEach((file, hash) -> line(text, file, hash));
    return Hashes.of(text.toString()).substring(0, 12);
  }

  /**
   * Refuses a run whose files are no longer those that were planned: what was read then belongs to
   * no one state of them.
   *
   * @throws ConfigurationException with every file that changed or went away
   */
  void refuseChangedFiles() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, String> input : new TreeMap<>(inputs).entrySet()) {
      Path file = folder.resolve(input.getKey());
      if (!Files.isRegularFile(file)) {
        problems.add(new Problem(input.getKey(), 0, "went away while it was read"));
      } else if (!Hashes.of(file).equals(input.getValue())) {
        problems.add(
            new Problem(
                input.getKey(),
                0,
                "changed while it was read (run again when nobody writes to it)"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append('=').append(value).append('\n');
  }
}
