package org.heard.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.ingest.CsvRows;
import org.heard.ingest.SourceRow;
import org.heard.ingest.SourceRows;

/**
 * What the lines, faults and limits of {@link CsvRows} cost: the CPU time of reading a large file,
 * against a bare Commons CSV loop over the same file in the same run. The bar is 1.3.
 */
final class ReadingCost {
  private static final int ROUNDS = 3;
  private static final double SECOND = 1e9;

  private ReadingCost() {}

  static void print(PrintStream out, int megabytes) throws IOException {
    Path file = Files.createTempFile("reading", ".csv");
    try {
      write(file, megabytes * 1_000_000L);
      for (int round = 1; round <= ROUNDS; round++) {
        long start = cpu();
        long bareRows = bare(file);
        long between = cpu();
        long rows = ours(file);
        long end = cpu();
        out.printf(
            Locale.ROOT,
            "round %d: bare %d rows %.1f s, ours %d rows %.1f s, ratio %.2f%n",
            round,
            bareRows,
            (between - start) / SECOND,
            rows,
            (end - between) / SECOND,
            (double) (end - between) / (between - start));
      }
    } finally {
      Files.delete(file);
    }
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long bare(Path file) throws IOException {
    long rows = 0;
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser =
            CSVParser.builder().setReader(reader).setFormat(CSVFormat.RFC4180).get()) {
      for (CSVRecord row : parser) {
        rows += row.size() > 0 ? 1 : 0;
      }
    }
    return rows;
  }

  private static long ours(Path file) throws IOException {
    long rows = 0;
    try (SourceRows table = new CsvRows(Files.newInputStream(file), StandardCharsets.UTF_8, ',')) {
      for (SourceRow row = table.next(); row != null; row = table.next()) {
        rows += row.isBroken() ? 0 : 1;
      }
    }
    return rows;
  }

  /** Answers of about 270 bytes; every tenth comment is quoted and has a line break. */
  private static void write(Path file, long bytes) throws IOException {
    Random random = new Random(5);
    String[] words = {"the", "school", "listened", "to", "us", "for", "weeks", "caf\u00e9", "plan"};
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("Response ID,Submitted,Area,Felt heard,What went well?\r\n");
      long written = 0;
      for (int row = 0; written < bytes; row++) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 40; word++) {
          text.append(words[random.nextInt(words.length)]).append(' ');
        }
        String comment = row % 10 == 0 ? "\"" + text + ",\n\"\"so\"\"\"" : text.toString();
        String line = "R" + row + ",01/04/2026 10:00,North,Agree," + comment + "\r\n";
        out.write(line);
        written += line.length();
      }
    }
  }
}
