package org.heard.classify;

import java.util.Arrays;

/** The features of a text, each once, in order of their number. */
final class FeatureVector {
  private final int[] numbers;

  private FeatureVector(int[] numbers) {
    this.numbers = numbers;
  }

  /** The array itself, which nobody changes: copies would cost more than the rest of a score. */
  int[] numbers() {
    return numbers;
  }

  /** The features of a reading. */
  static FeatureVector of(Reading reading) {
    Collector collector = new Collector();
    FeatureExtractor.extract(reading, collector);
    return collector.vector();
  }

  /** The same features and one more. */
  FeatureVector with(int number) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = number;
    Arrays.sort(more);
    return new FeatureVector(more);
  }

  private static final class Collector implements FeatureSink {
    private int[] found = new int[1024];
    private int size;

    @Override
    public void add(FeatureSpace space, int hash, int token) {
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size++] = space.number(hash);
    }

    FeatureVector vector() {
      Arrays.sort(found, 0, size);
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || found[i] != found[i - 1]) {
          found[distinct++] = found[i];
        }
      }
      return new FeatureVector(Arrays.copyOf(found, distinct));
    }
  }
}
