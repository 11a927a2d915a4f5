package org.heard.model;

import java.util.Locale;

/** What a comment says about one promise of the charter. */
public enum Stance {
  /** The comment is not about it. */
  ABSENT,

  /** The topic is raised without a claim that it was kept or broken. */
  MENTIONED,

  /** Said or clearly implied to be kept. */
  UPHELD,

  /** Said or clearly implied to be broken. */
  BREACHED;

  /** The word that files and pages use, in lower case, for example {@code absent}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static Stance ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
