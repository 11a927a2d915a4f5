package org.heard.classify;

import org.heard.model.Sentiment;

/** Names of the model's heads. */
final class Heads {
  /** Whether what is said of a message is that it was kept. */
  static final String POLARITY = "polarity";

  static final String HEARD_YES = "heard yes";
  static final String HEARD_NO = "heard no";

  /** The most negative statement, a number and no probability. */
  static final String CRITICALITY = "criticality";

  private Heads() {}

  /** Whether a message is said to be kept or broken. */
  static String claim(String message) {
    return "claim " + message;
  }

  /** Whether a message is raised at all. */
  static String topic(String message) {
    return "topic " + message;
  }

  static String commitment(String id) {
    return "commitment " + id;
  }

  static String sentiment(Sentiment sentiment) {
    return "sentiment " + sentiment.word();
  }

  /** The feature that tells the polarity head which message it is asked about. */
  static int promise(String message) {
    return FeatureSpace.PROMISE.number(FeatureHash.of(message));
  }
}
