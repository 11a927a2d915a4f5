package org.heard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;

/** Counts rows where they really lie: in the footers of the Parquet files. */
public final class Footers {
  private Footers() {}

  /**
   * Rows of all Parquet files below a folder; 0 where the folder does not exist.
   *
   * @throws IOException where a file cannot be read or is cut off
   */
  public static long rows(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    long rows = 0;
    for (Path file : parquetFiles(folder)) {
      try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
        rows += reader.getRecordCount();
      }
    }
    return rows;
  }

  private static List<Path> parquetFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }
}
