package org.heard.classify;

/** Takes the features of a text one by one. */
@FunctionalInterface
interface FeatureSink {
  /**
   * A feature is there.
   *
   * @param space its namespace
   * @param hash hash of its name
   * @param token index of the token that it speaks of, or -1
   */
  void add(FeatureSpace space, int hash, int token);
}
