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

  double setting(String name) {
    Double value = settings.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the model has no setting \"" + name + "\"");
    }
    return value;
  }
}
