package org.heard.model;

import java.util.Locale;

/** Where feedback came from. The three have denominators of their own and are never pooled. */
public enum Source {
  /** One response to a survey. */
  SURVEY,

  /** One complaint case. */
  COMPLAINT,

  /** One agenda item of a meeting. */
  MEETING;

  /** The word that files and pages use, in lower case, for example {@code survey}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static Source ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
