package org.heard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.heard.charter.ProjectReader;
import org.heard.classify.ClassifyComments;
import org.heard.classify.MeasuredLabels;
import org.heard.ingest.ReadFeedback;
import org.heard.model.RunManifest;
import org.heard.pipeline.FeedbackPipeline;
import org.heard.redact.CommentKeys;
import org.heard.redact.Gazetteer;
import org.heard.redact.PublicText;
import org.heard.redact.RedactComments;
import org.heard.reports.page.ReportChoice;
import org.heard.reports.page.Reports;
import org.heard.reports.read.ManifestFile;
import org.heard.reports.read.MeasuredLabelsFile;
import org.heard.reports.read.ReportInputs;
import org.heard.store.KeepLabels;
import org.heard.store.LabelStore;
import org.heard.store.ReadLabels;
import org.heard.store.RunFolder;
import org.heard.store.RunLock;
import org.heard.store.SeeRunFolder;

/**
 * One run: plan, pipeline, checks, reports, publication. Until the last step the published run is
 * untouched.
 *
 * @param folder project folder
 * @param runs folder of all runs
 * @param quarter quarter to report, or empty for the last with data
 * @param charter charter folder, or empty for the project's
 * @param maxRejects share of rows that may be rejected
 * @param reuse whether labels of earlier runs are used and kept
 * @param engine engine options of the user
 * @param progress where to say what is being done
 */
record RunJob(
    Path folder,
    Path runs,
    Optional<String> quarter,
    Optional<Path> charter,
    Percentage maxRejects,
    boolean reuse,
    List<String> engine,
    Progress progress) {

  /** Does it all and returns the absolute path of {@code publish/index.html}. */
  Path run() throws IOException {
    progress.stage("checking the project");
    ProjectOpener opener = new ProjectOpener(folder, charter);
    RunPlan plan = opener.plan(quarter);
    opener.warnings().forEach(warning -> System.err.println("heard: warning: " + warning));
    RunFolder run = new RunFolder(runs, plan.runId());
    try (RunLock lock = RunLock.take(runs);
        TemporaryFolder temporary = TemporaryFolder.make()) {
      lock.assertHeld();
      run.clearInterrupted();
      if (run.finished()) {
        progress.stage("nothing has changed since run " + run.runId());
      } else {
        make(plan, run, temporary.path());
      }
      run.publish();
    }
    RunPlaces.remember(folder, runs);
    return run.publishFolder().resolve("index.html");
  }

  private void make(RunPlan plan, RunFolder run, Path temporary) throws IOException {
    long started = System.nanoTime();
    PipelineOptions options = EngineOptions.read(engine, runs, temporary);
    run.makeFresh();
    progress.stage("reading, redacting and classifying " + plan.inputs().size() + " files");
    LabelStore store = new LabelStore(runs);
    Optional<Path> labels = reuse ? Optional.of(store.begin(run.runId())) : Optional.empty();
    runPipeline(plan, run, stages(plan, store, labels), options);
    plan.refuseChangedFiles();
    long classified = System.nanoTime();
    progress.stage("checking that no row was lost");
    RunResults results = RunResults.collect(run);
    results.refuseLostRows();
    results.writeTables(run);
    Gazetteer gazetteer = Gazetteer.read(plan.folder());
    ShownWords shown = new ShownWords(gazetteer);
    results.refuseTooManyRejects(maxRejects, run.restricted().resolve("rejected.csv"), shown);
    results.warnOfUrgent(run.restricted().resolve("urgent.csv"));
    ReviewedRun.write(plan, results.reviewed(), run, progress);
    RunFolder.deleteTree(run.work());
    if (labels.isPresent()) {
      store.keepOnly(labels.get());
    }
    progress.stage("writing the reports");
    RunManifest manifest = results.manifest(plan, run, shown);
    PublicInputs.mask(
            ReportInputs.of(plan.project(), plan.folder(), plan.charter()),
            new PublicText(gazetteer))
        .write(run.path());
    MeasuredLabelsFile.write(run.path(), MeasuredLabels.of(plan.charter()));
    Reports.write(
        manifest, run.path(), run.publishFolder(), new ReportChoice(quarter, Optional.empty()));
    Files.writeString(
        run.path().resolve("timings.json"),
        timings(started, classified, System.nanoTime()),
        StandardCharsets.UTF_8);
    Files.writeString(run.manifest(), ManifestFile.toJson(manifest), StandardCharsets.UTF_8);
  }

  /** How comments are masked, and what becomes of their labels. */
  private record Stages(RedactComments redact, KeepLabels keep) {}

  private Stages stages(RunPlan plan, LabelStore store, Optional<Path> labels) throws IOException {
    StageVersions versions = StageVersions.of(plan);
    RedactComments redact =
        new RedactComments(
            Gazetteer.read(plan.folder()), new CommentKeys(plan.key(), versions.redaction()));
    if (labels.isEmpty()) {
      return new Stages(redact, KeepLabels.nowhere());
    }
    List<String> parts = store.parts(words -> System.err.println("heard: warning: " + words));
    KeepLabels keep = KeepLabels.into(labels.get(), versions.rules());
    return parts.isEmpty()
        ? new Stages(redact, keep)
        : new Stages(
            redact.reusing(
                new RedactComments.Earlier(
                    new ReadLabels(parts), ReadLabels::unpack, versions.rules())),
            keep);
  }

  private void runPipeline(RunPlan plan, RunFolder run, Stages stages, PipelineOptions options)
      throws IOException {
    Pipeline pipeline = Pipeline.create(options);
    Gazetteer gazetteer = Gazetteer.read(plan.folder());
    new FeedbackPipeline(
            new ReadFeedback(plan.files()),
            new PublicText(gazetteer),
            stages.redact(),
            new ClassifyComments(plan.charter()),
            stages.keep(),
            plan.charter(),
            plan.reviews().overlay(plan.charter()),
            new FeedbackPipeline.Folders(
                run.path().toString(),
                below(run, run.comments()),
                below(run, run.measures()),
                below(run, run.work()),
                Files.createDirectories(run.work().resolve("unfinished")).toString(),
                2))
        .addTo(pipeline);
    if (EngineOptions.isEmbedded(options)) {
      finish(pipeline);
      return;
    }
    FlinkPipelineOptions flink = options.as(FlinkPipelineOptions.class);
    pipeline.apply(
        "See the run folder",
        SeeRunFolder.of(
            run.work(), plan.folder().resolve(ProjectReader.FILE), flink.getParallelism()));
    if (flink.getUseDataStreamForBatch()) {
      // Another translation of Beam's, which takes retries from its options.
      finish(pipeline);
      return;
    }
    String address = flink.getFlinkMaster();
    try {
      ClusterJob.send(flink, () -> finish(pipeline));
    } catch (RuntimeException failed) {
      throw EngineFailure.on(address, failed).<RuntimeException>map(told -> told).orElse(failed);
    }
  }

  private static String below(RunFolder run, Path folder) {
    return run.path().relativize(folder).toString().replace('\\', '/');
  }

  private static void finish(Pipeline pipeline) {
    PipelineResult.State state;
    try {
      state = pipeline.run().waitUntilFinish();
    } catch (RuntimeException failed) {
      throw EngineFailure.of(failed).<RuntimeException>map(told -> told).orElse(failed);
    }
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the engine ended with " + state);
    }
  }

  private static String timings(long started, long classified, long reported) {
    return """
    {
      "pipeline_seconds": %.1f,
      "reports_seconds": %.1f
    }
    """
        .formatted((classified - started) / 1e9, (reported - classified) / 1e9);
  }
}
