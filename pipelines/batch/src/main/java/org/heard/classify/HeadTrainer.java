package org.heard.classify;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Trains heads with liblinear, each on its own, and rounds their weights to bytes. */
final class HeadTrainer {
  /** Strength of fit against smoothness; features are counted as they are, without scaling. */
  private static final double COST = 0.05;

  private static final double COST_OF_NUMBERS = 0.005;
  private static final double PRECISION = 0.03;

  /**
   * Passes of dual coordinate descent over the examples (H.-F. Yu, F.-L. Huang and C.-J. Lin, Dual
   * coordinate descent methods for logistic regression, 2011): by then figures no longer change, in
   * a third of the time that a Newton method takes. Each head shuffles with a seed of its own.
   */
  private static final int PASSES = 12;

  /** A feature that fewer examples have is not learned. */
  private static final int FEWEST = 2;

  private HeadTrainer() {}

  static {
    Linear.disableDebugOutput();
  }

  static LinearHeads train(List<HeadTask> tasks, List<Example> examples) {
    int[] numbers = known(examples);
    Map<FeatureVector, Feature[]> nodes = new HashMap<>();
    for (Example example : examples) {
      nodes.put(example.features(), nodes(example.features(), numbers));
    }
    List<double[]> learned =
        IntStream.range(0, tasks.size())
            .parallel()
            .mapToObj(i -> train(tasks.get(i), examples, numbers, nodes))
            .toList();
    return heads(tasks, numbers, learned);
  }

  private static int[] known(List<Example> examples) {
    int size = examples.stream().mapToInt(e -> e.features().numbers().length).sum();
    int[] all = new int[size];
    int at = 0;
    for (Example example : examples) {
      for (int number : example.features().numbers()) {
        all[at++] = number;
      }
    }
    Arrays.sort(all);
    IntStream.Builder kept = IntStream.builder();
    for (int i = 0; i < all.length; ) {
      int j = i;
      while (j < all.length && all[j] == all[i]) {
        j++;
      }
      if (j - i >= FEWEST) {
        kept.add(all[i]);
      }
      i = j;
    }
    examples.stream()
        .flatMap(e -> e.messages().keySet().stream())
        .distinct()
        .mapToInt(Heads::promise)
        .forEach(kept::add);
    return kept.build().sorted().distinct().toArray();
  }

  private static Feature[] nodes(FeatureVector features, int[] numbers) {
    double squares = 0;
    for (int number : features.numbers()) {
      if (!FeatureSpace.isPromise(number) && Arrays.binarySearch(numbers, number) >= 0) {
        squares += FeatureSpace.valueOf(number) * FeatureSpace.valueOf(number);
      }
    }
    double share = LinearHeads.share(squares);
    List<Feature> nodes = new ArrayList<>();
    for (int number : features.numbers()) {
      int place = Arrays.binarySearch(numbers, number);
      if (place >= 0) {
        double value = FeatureSpace.valueOf(number);
        nodes.add(
            new FeatureNode(place + 1, FeatureSpace.isPromise(number) ? value : share * value));
      }
    }
    nodes.add(new FeatureNode(numbers.length + 1, 1));
    return nodes.toArray(new Feature[0]);
  }

  /** Weights in the order of the numbers, and the bias behind them. */
  private static double[] train(
      HeadTask task, List<Example> examples, int[] numbers, Map<FeatureVector, Feature[]> nodes) {
    List<Feature[]> texts = new ArrayList<>();
    List<Double> targets = new ArrayList<>();
    for (Example example : examples) {
      for (HeadTask.Row row : task.rows().of(example)) {
        Feature[] found = nodes.get(row.features());
        Feature[] known = found == null ? nodes(row.features(), numbers) : found;
        for (int times = 0; times < example.weight(); times++) {
          texts.add(known);
          targets.add(row.target());
        }
      }
    }
    long kinds = targets.stream().distinct().count();
    if (kinds < 2) {
      double[] constant = new double[numbers.length + 1];
      constant[numbers.length] = !targets.isEmpty() && targets.get(0) > 0 ? 5 : -5;
      return constant;
    }
    Problem problem = new Problem();
    problem.l = texts.size();
    problem.n = numbers.length + 1;
    problem.x = texts.toArray(new Feature[0][]);
    problem.y = targets.stream().mapToDouble(Double::doubleValue).toArray();
    Model model =
        Linear.train(
            problem,
            task.regression()
                ? new Parameter(SolverType.L2R_L2LOSS_SVR, COST_OF_NUMBERS, PRECISION)
                : new Parameter(SolverType.L2R_LR_DUAL, COST, PRECISION, PASSES, 0));
    double[] weights = Arrays.copyOf(model.getFeatureWeights(), numbers.length + 1);
    if (!task.regression() && model.getLabels()[0] == 0) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = -weights[i];
      }
    }
    return weights;
  }

  private static LinearHeads heads(List<HeadTask> tasks, int[] numbers, List<double[]> learned) {
    int heads = tasks.size();
    double[] scales = new double[heads];
    double[] biases = new double[heads];
    byte[] weights = new byte[numbers.length * heads];
    for (int h = 0; h < heads; h++) {
      double[] exact = learned.get(h);
      double largest = 1e-9;
      for (int i = 0; i < numbers.length; i++) {
        largest = Math.max(largest, Math.abs(exact[i]));
      }
      // Rounded, so that the last bits of a sum do not show in the file.
      scales[h] = Math.rint(largest / 127 * 1e7) / 1e7;
      biases[h] = Math.rint(exact[numbers.length] * 1e4) / 1e4;
      for (int i = 0; i < numbers.length; i++) {
        long rounded = Math.round(exact[i] / Math.max(scales[h], 1e-7));
        weights[i * heads + h] = (byte) Math.max(-127, Math.min(127, rounded));
      }
    }
    return new LinearHeads(
        tasks.stream().map(HeadTask::head).toList(), scales, biases, numbers, weights);
  }
}
