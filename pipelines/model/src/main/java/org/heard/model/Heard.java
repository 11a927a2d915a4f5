package org.heard.model;

import java.util.Locale;

/**
 * Whether the speaker says or clearly implies that families or children were listened to. It is not
 * sentiment.
 */
public enum Heard {
  /** They were listened to. */
  YES,

  /** They were not. */
  NO,

  /** The comment does not say. */
  UNCLEAR;

  /** The word that files and pages use, in lower case, for example {@code yes}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static Heard ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
