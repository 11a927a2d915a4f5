package org.heard.model;

import java.util.Locale;

/** How a comment speaks of services or of the experience of them. */
public enum Sentiment {
  /** Criticism, harm, unmet need, delay or distress. */
  NEGATIVE,

  /** Information or a bare suggestion, without judgement. */
  NEUTRAL,

  /** Praise and criticism, both with real weight. */
  MIXED,

  /** Praise, benefit, improvement. */
  POSITIVE,

  /** A non-answer; out of every denominator. */
  NO_CONTENT;

  /** The word that files and pages use, in lower case, for example {@code negative}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static Sentiment ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
