package org.heard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.jspecify.annotations.Nullable;

/**
 * Removes comments, with all that was found in them, from the Parquet files of a run. A file is
 * replaced in one step, so that a crash leaves it as it was or as it should be.
 */
public final class PurgeComments {
  private static final Pattern QUARTER = Pattern.compile("quarter=(\\d{4}-\\d{2}-\\d{2})");
  private static final String UNFINISHED = ".purging";

  private PurgeComments() {}

  /**
   * Removes what a test says is to go.
   *
   * @param comments folder of a run's comments
   * @return ids of the comments that were removed, in the order of the files
   * @throws IOException where a file cannot be read or written
   */
  public static List<String> purge(Path comments, Predicate<StoredComment> goes)
      throws IOException {
    List<String> removed = new ArrayList<>();
    if (!Files.isDirectory(comments)) {
      return removed;
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(comments)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      if (file.toString().endsWith(UNFINISHED)) {
        Files.delete(file);
      } else if (file.toString().endsWith(".parquet")) {
        removed.addAll(purgeFile(file, quarter(comments.relativize(file)), goes));
      }
    }
    return removed;
  }

  private static LocalDate quarter(Path file) {
    Matcher name = QUARTER.matcher(file.toString());
    if (!name.find()) {
      throw new IllegalStateException("a comment lies in no quarter: " + file);
    }
    return LocalDate.parse(name.group(1));
  }

  private static List<String> purgeFile(Path file, LocalDate quarter, Predicate<StoredComment> goes)
      throws IOException {
    List<String> removed = new ArrayList<>();
    forEach(
        file,
        row -> {
          StoredComment comment = identity(row, quarter);
          if (goes.test(comment)) {
            removed.add(comment.commentId());
          }
        });
    if (removed.isEmpty()) {
      return removed;
    }
    Path next = file.resolveSibling(file.getFileName() + UNFINISHED);
    if (!writeKept(file, next, row -> !goes.test(identity(row, quarter)))) {
      Files.delete(file);
      deleteEmpty(file.getParent());
      return removed;
    }
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return removed;
  }

  private static void forEach(Path file, Consumer<GenericRecord> out) throws IOException {
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(
                new LocalInputFile(file), new PlainParquetConfiguration())
            .build()) {
      for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
        out.accept(row);
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  /** Copies the rows that stay; false, and no file, where there are none. */
  private static boolean writeKept(Path from, Path to, Predicate<GenericRecord> stays)
      throws IOException {
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(
                new LocalInputFile(from), new PlainParquetConfiguration())
            .build()) {
      GenericRecord row = reader.read();
      while (row != null && !stays.test(row)) {
        row = reader.read();
      }
      if (row == null) {
        return false;
      }
      try (ParquetWriter<GenericRecord> writer =
          AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(to))
              .withConf(new PlainParquetConfiguration())
              .withSchema(row.getSchema())
              .withCompressionCodec(CompressionCodecName.ZSTD)
              .build()) {
        for (; row != null; row = reader.read()) {
          if (stays.test(row)) {
            writer.write(row);
          }
        }
      }
      return true;
    }
  }

  private static StoredComment identity(GenericRecord row, LocalDate quarter) {
    GenericRecord origin = (GenericRecord) row.get("origin");
    return new StoredComment(
        text(row, "id"), text(origin, "itemId"), text(origin, "familyKey"), quarter);
  }

  private static String text(GenericRecord row, String field) {
    return Objects.requireNonNull(row.get(field), field).toString();
  }

  /** Partition folders that hold nothing any more. */
  private static void deleteEmpty(@Nullable Path folder) throws IOException {
    if (folder != null && folder.getFileName().toString().contains("=")) {
      try (Stream<Path> left = Files.list(folder)) {
        if (left.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(folder);
      deleteEmpty(folder.getParent());
    }
  }
}
