package org.heard.classify;

/** Hashes of feature names: FNV-1a over UTF-16 units, mixed at the end. */
final class FeatureHash {
  private static final int OFFSET = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private FeatureHash() {}

  static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  static int of(CharSequence text, int from, int to) {
    int hash = OFFSET;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** The hash of a pair of features; order matters. */
  static int pair(int first, int second) {
    return mix(first * 31 + Integer.rotateLeft(second, 13) + 0x9e3779b9);
  }

  private static int mix(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
