package org.heard.classify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Linear models over one set of features. Each model, or head, has a name such as {@code claim m4};
 * its score of a text is the sum of its weights over the text's features. Weights are whole numbers
 * of -127 to 127, times a scale for each head: sums are exact, so a score does not hang on order.
 */
final class LinearHeads {
  /** Squared length of the features of an ordinary comment. */
  private static final double ORDINARY = 100;

  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();
  private final double[] scales;
  private final double[] biases;
  private final int[] numbers;
  private final byte[] weights;
  private final int[] table;

  /**
   * Makes heads.
   *
   * @param names name of each head
   * @param scales what one unit of weight is worth, for each head
   * @param biases the score of a text without features, for each head
   * @param numbers known features, ascending
   * @param weights for each feature the weights of all heads
   */
  LinearHeads(List<String> names, double[] scales, double[] biases, int[] numbers, byte[] weights) {
    this.names = List.copyOf(names);
    this.scales = scales.clone();
    this.biases = biases.clone();
    this.numbers = numbers.clone();
    this.weights = weights.clone();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), i);
    }
    table = new int[Integer.highestOneBit(Math.max(4, numbers.length)) * 4];
    for (int i = 0; i < numbers.length; i++) {
      int slot = slot(numbers[i]);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = i + 1;
    }
  }

  private int slot(int number) {
    int mixed = number * 0x9e3779b9;
    return (mixed ^ (mixed >>> 15)) & (table.length - 1);
  }

  private int rowOf(int number) {
    int slot = slot(number);
    while (table[slot] != 0) {
      if (numbers[table[slot] - 1] == number) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  List<String> names() {
    return names;
  }

  /** The place of a head among the scores. */
  int place(String head) {
    Integer place = places.get(head);
    if (place == null) {
      throw new IllegalArgumentException("the model has no head \"" + head + "\"");
    }
    return place;
  }

  boolean has(String head) {
    return places.containsKey(head);
  }

  /** The score of each head, in order of {@link #names}; the logit of a probability. */
  double[] scores(FeatureVector features) {
    int heads = names.size();
    // Values are halves, so sums of doubled values are whole; 20,000 letters stay far under 2^31.
    int[] sums = new int[heads];
    int squares = 0;
    for (int number : features.numbers()) {
      int row = rowOf(number);
      if (row >= 0) {
        int doubled = (int) (2 * FeatureSpace.valueOf(number));
        squares += doubled * doubled;
        for (int h = 0, at = row * heads; h < heads; h++, at++) {
          sums[h] += doubled * weights[at];
        }
      }
    }
    double share = share(squares / 4.0);
    double[] scores = new double[heads];
    for (int h = 0; h < heads; h++) {
      scores[h] = biases[h] + share * scales[h] * sums[h] / 2.0;
    }
    return scores;
  }

  /**
   * What a text's features count for: the longer a text, the less does each of them say. A text of
   * about 20 words counts them as they are, a text of two words nearly double.
   *
   * @param squares sum of the squared values of its known features
   */
  static double share(double squares) {
    return 1 / Math.sqrt(Math.sqrt(Math.max(1, squares) / ORDINARY));
  }

  /** What one feature adds to the score of one head, before the share of a text's length. */
  double weight(int number, int head) {
    int row = rowOf(number);
    return row < 0
        ? 0
        : scales[head] * weights[row * names.size() + head] * FeatureSpace.valueOf(number);
  }

  double scale(int head) {
    return scales[head];
  }

  double bias(int head) {
    return biases[head];
  }

  int[] numbers() {
    return Arrays.copyOf(numbers, numbers.length);
  }

  byte[] weights() {
    return Arrays.copyOf(weights, weights.length);
  }
}
