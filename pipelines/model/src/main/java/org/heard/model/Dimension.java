package org.heard.model;

import java.util.Locale;

/** What a measure is broken down by. */
public enum Dimension {
  /** Everyone. */
  ALL,

  /** Area of the county. */
  AREA,

  /** Age band of the child or young person. */
  AGE_BAND,

  /** School, college or service. */
  SETTING,

  /** Kind of need. */
  NEED,

  /** Who speaks: parent or carer, young person, other. */
  SPEAKER,

  /** Language of the comment. */
  LANGUAGE;

  /** The word that files and pages use, in lower case, for example {@code all}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static Dimension ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
