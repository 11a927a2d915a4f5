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
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PDone;
import org.heard.model.ConfigurationException;

/**
 * Fails a job at once where a worker does not see the folder that the run writes to. A worker that
 * does not would write to a disk of its own, and its rows would be missed only at the end.
 */
public final class SeeRunFolder extends PTransform<PBegin, PDone> {
  private static final long serialVersionUID = 1L;
  private static final int LOOKS_PER_WORKER = 4;

  private final String mark;
  private final int looks;
  private final SerializableFunction<Throwable, RuntimeException> fatal;

  private SeeRunFolder(
      String mark, int looks, SerializableFunction<Throwable, RuntimeException> fatal) {
    this.mark = mark;
    this.looks = looks;
    this.fatal = fatal;
  }

  /**
   * Leaves a mark in the folder for the workers to find.
   *
   * @param folder a folder of the run
   * @param parallelism how many workers look
   * @param fatal wraps a failure in one that the engine does not try again
   */
  public static SeeRunFolder of(
      Path folder, int parallelism, SerializableFunction<Throwable, RuntimeException> fatal)
      throws IOException {
    Path mark = Files.createDirectories(folder).resolve("seen-by-the-client");
    Files.writeString(mark, "", StandardCharsets.UTF_8);
    return new SeeRunFolder(mark.toString(), LOOKS_PER_WORKER * Math.max(1, parallelism), fatal);
  }

  @Override
  public PDone expand(PBegin begin) {
    begin
        .apply("Number the looks", Create.of(IntStream.range(0, looks).boxed().toList()))
        .apply("Spread the looks", Reshuffle.<Integer>viaRandomKey().withNumBuckets(looks))
        .apply("Look for the mark", ParDo.of(new Look(mark, fatal)));
    return PDone.in(begin.getPipeline());
  }

  private static final class Look extends DoFn<Integer, Void> {
    private static final long serialVersionUID = 1L;

    private final String mark;
    private final SerializableFunction<Throwable, RuntimeException> fatal;

    Look(String mark, SerializableFunction<Throwable, RuntimeException> fatal) {
      this.mark = mark;
      this.fatal = fatal;
    }

    @ProcessElement
    public void process() {
      if (!Files.isRegularFile(Path.of(mark))) {
        throw fatal.apply(
            new ConfigurationException(
                "--out",
                0,
                "a worker of the cluster does not see the run folder (expected a folder on storage"
                    + " that every worker sees under the same path)"));
      }
    }
  }
}
