package org.heard.store;

import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/**
 * Writes records as zstd-compressed Parquet in partition folders.
 *
 * <p>The number of shards is always given: a runner that chooses it may write into the same file
 * twice. {@link Footers} counts afterwards what really arrived.
 *
 * @param <T> the record's type
 */
public final class WriteRecords<T extends Record> extends PTransform<PCollection<T>, PDone> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final String folder;
  private final String temporaryFolder;
  private final int shards;
  private final SerializableFunction<T, String> partition;

  private WriteRecords(
      Class<T> type,
      String folder,
      String temporaryFolder,
      int shards,
      SerializableFunction<T, String> partition) {
    this.type = type;
    this.folder = folder;
    this.temporaryFolder = temporaryFolder;
    this.shards = shards;
    this.partition = partition;
  }

  /**
   * Splits the records over partition folders.
   *
   * @param folder folder of all partitions
   * @param temporaryFolder folder of files that are not finished yet
   * @param partition a relative path such as {@code quarter=2026-04-01/source=survey}
   * @param shards files in each partition
   */
  public static <T extends Record> WriteRecords<T> partitioned(
      Class<T> type,
      String folder,
      String temporaryFolder,
      SerializableFunction<T, String> partition,
      int shards) {
    return new WriteRecords<>(type, folder, temporaryFolder, shards, partition);
  }

  @Override
  public PDone expand(PCollection<T> records) {
    records.apply(
        "Write Parquet",
        FileIO.<String, T>writeDynamic()
            .by(partition)
            .withDestinationCoder(StringUtf8Coder.of())
            .via(Contextful.fn(record -> RecordAvro.of(record)), ParquetFiles.sink(type))
            .withNaming(ParquetFiles::naming)
            .to(folder)
            .withTempDirectory(temporaryFolder)
            .withNumShards(shards));
    return PDone.in(records.getPipeline());
  }
}
