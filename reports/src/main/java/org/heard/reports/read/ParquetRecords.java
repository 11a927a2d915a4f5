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
import org.heard.model.ConfigurationException;
import org.jspecify.annotations.Nullable;

/** Reads the Parquet files of a run folder back into records. */
public final class ParquetRecords {
  private ParquetRecords() {}

  /**
   * All records below a folder, files in the order of their paths.
   *
   * @throws IOException where a file cannot be read
   * @throws ConfigurationException where its rows are not of this type, as in a newer program's run
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
        for (T record = next(reader, shape, file);
            record != null;
            record = next(reader, shape, file)) {
          consumer.accept(record);
        }
      } catch (UncheckedIOException broken) {
        throw broken.getCause();
      }
    }
  }

  /** The next record; {@code null} at the end, as Parquet's own reader gives it. */
  private static <T extends Record> @Nullable T next(
      ParquetReader<GenericRecord> reader, RecordShape<T> shape, Path file) throws IOException {
    try {
      GenericRecord row = reader.read();
      return row == null ? null : shape.of(row);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    } catch (RuntimeException strange) {
      throw new ConfigurationException(
          String.valueOf(file.getFileName()),
          0,
          "cannot be read (damaged, or written by a newer version): " + strange.getMessage());
    }
  }
}
