package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who called what what: rows are people's labels, columns the machine's.
 *
 * @param labels names of rows and columns
 * @param counts rows of counts
 */
public record ConfusionMatrix(List<String> labels, List<List<Long>> counts) {
  public ConfusionMatrix {
    labels = List.copyOf(labels);
    counts = counts.stream().map(List::copyOf).toList();
    int size = labels.size();
    if (counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
      throw new IllegalArgumentException("a confusion matrix has a row and a column per label");
    }
  }

  /** Counts pairs; a label that is not in the list adds a row and a column at the end. */
  public static ConfusionMatrix of(List<String> order, List<CodedPair> pairs) {
    List<String> labels = new ArrayList<>(order);
    for (CodedPair pair : pairs) {
      for (String label : List.of(pair.people(), pair.machine())) {
        if (!labels.contains(label)) {
          labels.add(label);
        }
      }
    }
    long[][] counts = new long[labels.size()][labels.size()];
    for (CodedPair pair : pairs) {
      counts[labels.indexOf(pair.people())][labels.indexOf(pair.machine())]++;
    }
    List<List<Long>> rows = new ArrayList<>();
    for (long[] row : counts) {
      rows.add(Arrays.stream(row).boxed().toList());
    }
    return new ConfusionMatrix(labels, rows);
  }

  long count(int row, int column) {
    return counts.get(row).get(column);
  }

  double total() {
    return counts.stream().flatMap(List::stream).mapToDouble(Long::doubleValue).sum();
  }
}
