package org.heard.model;

import java.util.Locale;

/** The stretch of time that a measure counts. */
public enum Window {
  /** One quarter. */
  QUARTER,

  /** Four quarters ending with the named one; each family counts once in it. */
  ROLLING_YEAR;

  /** The word that files and pages use, in lower case, for example {@code quarter}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static Window ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
