package org.heard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.heard.model.EarlierLabels;

/** Reads the store of earlier labels: each comment's key with its packed labels. */
public final class ReadLabels extends PTransform<PBegin, PCollection<KV<String, byte[]>>> {
  private static final long serialVersionUID = 1L;
  private static final int BUCKETS = 16;

  private final transient List<String> parts;

  /** The parts that {@link LabelStore#parts} found. */
  public ReadLabels(List<String> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public PCollection<KV<String, byte[]>> expand(PBegin begin) {
    return begin
        .apply("List the parts", Create.of(parts).withCoder(StringUtf8Coder.of()))
        .apply("Spread the parts", Reshuffle.<String>viaRandomKey().withNumBuckets(BUCKETS))
        .apply("Read each part", ParDo.of(new ReadPart()));
  }

  /**
   * Opens one packed value.
   *
   * @throws UncheckedIOException where it is damaged
   */
  public static EarlierLabels unpack(byte[] packed) {
    try {
      return LabelPart.unpack(packed);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static final class ReadPart extends DoFn<String, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void read(@Element String part, OutputReceiver<KV<String, byte[]>> out) {
      try {
        LabelPart.read(Path.of(part), (key, packed) -> out.output(KV.of(key, packed)));
      } catch (IOException damaged) {
        System.err.println(
            "heard: warning: earlier labels in "
                + part
                + ": the file is damaged inside; what cannot be read is labelled anew");
      }
    }
  }
}
