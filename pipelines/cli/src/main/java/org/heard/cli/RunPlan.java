package org.heard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.heard.charter.Charter;
import org.heard.charter.Project;
import org.heard.charter.ReviewTable;
import org.heard.ingest.FeedbackFiles;

/**
 * Everything that decides what a run comes to, known before the first row is read.
 *
 * @param folder the project's folder
 * @param project its settings
 * @param charter whose promises are looked for
 * @param files the input files with their mappings
 * @param reviews what people said about labels
 * @param keyFingerprint short hash of the project's key
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
    String keyFingerprint,
    Map<String, String> models,
    Map<String, String> parameters,
    Map<String, String> inputs) {

  /** 12 hex digits over all of it: the same plan makes the same run. */
  String runId() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(ProgramVersion.text()).append('\n').append(keyFingerprint).append('\n');
    text.append(Hashes.of(charter.toString())).append('\n');
    new TreeMap<>(models).forEach((name, hash) -> line(text, name, hash));
    new TreeMap<>(parameters).forEach((name, value) -> line(text, name, value));
    new TreeMap<>(inputs).forEach((file, hash) -> line(text, file, hash));
    return Hashes.of(text.toString()).substring(0, 12);
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append('=').append(value).append('\n');
  }
}
