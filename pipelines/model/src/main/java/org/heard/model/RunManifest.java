package org.heard.model;

import java.util.List;
import java.util.Map;

/**
 * What a run was made from and where every row went: the content of {@code run.json}. It never
 * carries a family's words.
 *
 * @param runId 12 hex digits over inputs, configuration, key, charter, models and program
 * @param program version of the program
 * @param title title of the reports
 * @param area name of the area
 * @param quarters how the project cuts its year
 * @param charterId id of the charter
 * @param charterVersion version of the charter
 * @param keyFingerprint first 12 hex digits of a hash of the project's key
 * @param models model name to hash
 * @param parameters command-line choices that shape the result
 * @param inputs input file to SHA-256
 * @param accounts where every row of each file went
 * @param comments comments stored
 * @param scored comments whose labels count
 * @param reused comments whose labels were taken from an earlier run
 * @param urgent comments that may tell of harm to a child
 * @param purged comments that were removed from the run later, of those stored
 * @param firstDate earliest date among the items, ISO form; empty where there is none
 * @param lastDate latest date among the items
 */
public record RunManifest(
    String runId,
    String program,
    String title,
    String area,
    QuarterKind quarters,
    String charterId,
    String charterVersion,
    String keyFingerprint,
    Map<String, String> models,
    Map<String, String> parameters,
    Map<String, String> inputs,
    List<FileAccount> accounts,
    long comments,
    long scored,
    long reused,
    long urgent,
    long purged,
    String firstDate,
    String lastDate) {
  public RunManifest {
    models = Map.copyOf(models);
    parameters = Map.copyOf(parameters);
    inputs = Map.copyOf(inputs);
    accounts = List.copyOf(accounts);
  }

  /** The same run after more of its comments were removed. */
  public RunManifest withPurged(long more) {
    return new RunManifest(
        runId,
        program,
        title,
        area,
        quarters,
        charterId,
        charterVersion,
        keyFingerprint,
        models,
        parameters,
        inputs,
        accounts,
        comments,
        scored,
        reused,
        urgent,
        purged + more,
        firstDate,
        lastDate);
  }
}
