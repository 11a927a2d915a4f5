package org.heard.store;

import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.parquet.ParquetIO;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** How the engine's Parquet files are written and named. */
final class ParquetFiles {
  private ParquetFiles() {}

  /** Writes records of one type, compressed with zstd. */
  static ParquetIO.Sink sink(Class<? extends Record> type) {
    return ParquetIO.sink(RecordSchemas.of(type)).withCompressionCodec(CompressionCodecName.ZSTD);
  }

  /** Names the files of one folder by their number. */
  static FileIO.Write.FileNaming naming(String folder) {
    return (window, pane, count, shard, compression) ->
        (folder.isEmpty() ? "" : folder + "/")
            + "part-%05d-of-%05d.parquet".formatted(shard, count);
  }
}
