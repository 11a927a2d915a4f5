package org.heard.reports.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;

/** Reads the Parquet files of a run folder back into records. */
public final class ParquetRecords {
  private ParquetRecords() {}

  /**
   * All records below a folder, files in the order of their paths.
   *
   * @throws IOException where a file cannot be read
   */
  public static <T extends Record> List<T> read(Path folder, Class<T> type) throws IOException {
    List<T> records = new ArrayList<>();
    forEach(folder, type, records::add);
    return records;
  }

  /** As {@link #read}, one record at a time, for tables that do not fit in memory. */
  public static <T extends Record> void forEach(Path folder, Class<T> type, Consumer<T> consumer)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    RecordShape<T> shape = new RecordShape<>(type);
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
    for (Path file : files) {
      try (ParquetReader<GenericRecord> reader =
          AvroParquetReader.<GenericRecord>builder(
                  new LocalInputFile(file), new PlainParquetConfiguration())
              .build()) {
        for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
          consumer.accept(shape.of(row));
        }
      } catch (UncheckedIOException broken) {
        throw broken.getCause();
      }
    }
  }
}
