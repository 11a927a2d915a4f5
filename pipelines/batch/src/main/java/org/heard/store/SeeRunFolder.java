package org.heard.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PDone;
import org.heard.model.ConfigurationException;

/**
 * Fails a job where a worker does not see the folder that the run writes to, or the project. A
 * worker that does not would write to a disk of its own, and its rows would be missed only at the
 * end.
 */
public final class SeeRunFolder extends PTransform<PBegin, PDone> {
  private static final long serialVersionUID = 1L;
  private static final int LOOKS_PER_WORKER = 4;

  private final String mark;
  private final String project;
  private final int looks;

  private SeeRunFolder(String mark, String project, int looks) {
    this.mark = mark;
    this.project = project;
    this.looks = looks;
  }

  /**
   * Leaves a mark in the folder for the workers to find.
   *
   * @param folder a folder of the run
   * @param settings the project's file of settings, which is there
   * @param parallelism how many workers look
   */
  public static SeeRunFolder of(Path folder, Path settings, int parallelism) throws IOException {
    Path mark = Files.createDirectories(folder).resolve("seen-by-the-client");
    Files.writeString(mark, "", StandardCharsets.UTF_8);
    return new SeeRunFolder(
        mark.toAbsolutePath().toString(),
        settings.toAbsolutePath().toString(),
        LOOKS_PER_WORKER * Math.max(1, parallelism));
  }

  @Override
  public PDone expand(PBegin begin) {
    begin
        .apply("Number the looks", Create.of(IntStream.range(0, looks).boxed().toList()))
        .apply("Spread the looks", Reshuffle.<Integer>viaRandomKey().withNumBuckets(looks))
        .apply("Look for both", ParDo.of(new Look(mark, project)));
    return PDone.in(begin.getPipeline());
  }

  private static final class Look extends DoFn<Integer, Void> {
    private static final long serialVersionUID = 1L;

    private final String mark;
    private final String project;

    Look(String mark, String project) {
      this.mark = mark;
      this.project = project;
    }

    @ProcessElement
    public void process() {
      refuseUnseen(project, "PROJECT", "project");
      refuseUnseen(mark, "--out", "run");
    }

    private static void refuseUnseen(String file, String argument, String which) {
      if (!Files.isRegularFile(Path.of(file))) {
        throw new ConfigurationException(
            argument,
            0,
            "a worker of the cluster does not see the "
                + which
                + " folder (expected a folder on storage that every worker sees under the same"
                + " path)");
      }
    }
  }
}
