package org.heard.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.heard.classify.CommentClassifier;
import org.heard.language.LanguagePipeline;
import org.heard.model.Comment;
import org.heard.redact.CommentRedactor;
import org.heard.store.LabelStore;

/**
 * Versions of what decides how a comment is masked and labelled. They are taken from the program
 * itself, its compiled rules and its word lists: nobody has to remember to raise a number.
 *
 * @param redaction of language pass, redaction rules and the project's lists of names
 * @param rules of that, classifier, charter, cues and models
 */
record StageVersions(String redaction, String rules) {
  /** Files of a project that say what is masked. */
  private static final List<String> GAZETTEERS = List.of("people.csv", "places.csv");

  static StageVersions of(RunPlan plan) throws IOException {
    StringBuilder redaction = new StringBuilder(ProgramVersion.text());
    redaction.append('\n').append(plan.models().get("corenlp")).append('\n');
    for (Class<?> one :
        List.of(Comment.class, LanguagePipeline.class, CommentRedactor.class, LabelStore.class)) {
      redaction.append(packageOf(one)).append('\n');
    }
    for (String gazetteer : GAZETTEERS) {
      redaction.append(plan.inputs().getOrDefault(gazetteer, "none")).append('\n');
    }
    String masked = Hashes.of(redaction.toString());
    StringBuilder rules = new StringBuilder(masked);
    rules.append('\n').append(packageOf(CommentClassifier.class)).append('\n');
    rules.append(plan.charter()).append('\n');
    for (Map.Entry<String, String> model : new TreeMap<>(plan.models()).entrySet()) {
      rules.append(model.getKey()).append('=').append(model.getValue()).append('\n');
    }
    return new StageVersions(masked, Hashes.of(rules.toString()).substring(0, 32));
  }

  /** Every class and file of a package, each with what tells it from another version of itself. */
  private static String packageOf(Class<?> one) throws IOException {
    Path source;
    try {
      source = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("the program lies in no file", impossible);
    }
    String folder = one.getPackageName().replace('.', '/');
    List<String> parts =
        Files.isDirectory(source) ? inFolder(source.resolve(folder)) : inJar(source, folder + "/");
    Collections.sort(parts);
    return Hashes.of(String.join("\n", parts));
  }

  private static List<String> inFolder(Path folder) throws IOException {
    List<String> parts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        parts.add(folder.relativize(file) + " " + Hashes.of(file));
      }
    }
    return parts;
  }

  private static List<String> inJar(Path jar, String folder) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<String> parts = new ArrayList<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
          parts.add(entry.getName() + " " + entry.getCrc() + " " + entry.getSize());
        }
      }
      return parts;
    }
  }
}
