package org.heard.model;

import java.util.Locale;

/** Why a person should look at a label; {@code NONE} where nobody needs to. */
public enum ReviewReason {
  /** The label is accepted. */
  NONE,

  /** The classifier is not sure enough. */
  UNSURE,

  /** The comment is not in English and was not scored. */
  LANGUAGE,

  /** The comment was longer than the classifier reads. */
  TOO_LONG,

  /** Classification failed; the comment is counted and not scored. */
  FAILED;

  /** The word that files and pages use, in lower case, for example {@code none}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static ReviewReason ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
