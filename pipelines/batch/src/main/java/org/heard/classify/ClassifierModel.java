package org.heard.classify;

import java.util.Map;
import java.util.TreeMap;

/**
 * What training leaves behind.
 *
 * @param charter id of the charter that it learned
 * @param heads the linear models
 * @param settings thresholds and calibrations by name
 */
record ClassifierModel(String charter, LinearHeads heads, Map<String, Double> settings) {
  ClassifierModel {
    settings = new TreeMap<>(settings);
  }

  /** A calibrated probability; a head that was not calibrated keeps its own. */
  double calibrated(String head, double score) {
    return Probability.of(
        settings.getOrDefault("slope " + head, 1.0) * score
            + settings.getOrDefault("offset " + head, 0.0));
  }

  double setting(String name) {
    Double value = settings.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the model has no setting \"" + name + "\"");
    }
    return value;
  }
}
