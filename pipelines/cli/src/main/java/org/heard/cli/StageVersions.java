package org.heard.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static final List<Class<?>> MASKING =
      List.of(Comment.class, LanguagePipeline.class, CommentRedactor.class, LabelStore.class);

  static StageVersions of(RunPlan plan) throws IOException {
    StringBuilder redaction = new StringBuilder(ProgramVersion.text());
    redaction.append('\n').append(plan.models().get("corenlp")).append('\n');
    redaction.append(PackageHash.of(MASKING)).append('\n');
    for (String gazetteer : GAZETTEERS) {
      redaction.append(plan.inputs().getOrDefault(gazetteer, "none")).append('\n');
    }
    String masked = Hashes.of(redaction.toString());
    StringBuilder rules = new StringBuilder(masked);
    rules.append('\n').append(PackageHash.of(List.of(CommentClassifier.class))).append('\n');
    Map<String, String> models = new TreeMap<>(plan.models());
    models.remove(Models.MEASURED);
    rules.append(plan.charter()).append('\n').append(models);
    return new StageVersions(masked, Hashes.of(rules.toString()).substring(0, 32));
  }
}
