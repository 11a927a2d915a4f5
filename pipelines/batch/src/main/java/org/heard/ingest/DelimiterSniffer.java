package org.heard.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds what stands between cells: the mark that gives the most rows the same number of cells. */
final class DelimiterSniffer {
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int BYTES = 1 << 20;
  private static final int ROWS = 1_000;

  private DelimiterSniffer() {}

  static char sniff(Path file, Charset charset) throws IOException {
    byte[] head;
    boolean whole;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(BYTES);
      whole = head.length < BYTES;
    }
    char best = ',';
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      double score = score(head, whole, charset, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** Share of rows with the commonest width, with a little more for wider rows; 0 for one cell. */
  private static double score(byte[] head, boolean whole, Charset charset, char candidate)
      throws IOException {
    Map<Integer, Integer> widths = new HashMap<>();
    int rows = 0;
    try (SourceRows table = new CsvRows(new ByteArrayInputStream(head), charset, candidate)) {
      SourceRow row = table.next();
      while (row != null && rows < ROWS) {
        SourceRow following = table.next();
        // The last row of a cut file is no whole row.
        if (following != null || whole) {
          rows++;
          if (!row.isBroken()) {
            widths.merge(row.cells().size(), 1, Integer::sum);
          }
        }
        row = following;
      }
    }
    int width = 0;
    int count = 0;
    for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
      if (each.getValue() > count || (each.getValue() == count && each.getKey() > width)) {
        width = each.getKey();
        count = each.getValue();
      }
    }
    return width < 2 ? 0 : (double) count / rows + Math.min(width, 50) / 1000.0;
  }
}
