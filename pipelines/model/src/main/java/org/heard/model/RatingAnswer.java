package org.heard.model;

import java.util.Locale;

/** A closed answer, folded onto five outcomes; the last three are outside the base. */
public enum RatingAnswer {
  /** On the favourable side of the scale. */
  AGREE,

  /** In the middle of the scale. */
  NEUTRAL,

  /** On the unfavourable side of the scale. */
  DISAGREE,

  /** "Don't know" or "not applicable". */
  DONT_KNOW,

  /** "Prefer not to say". */
  PREFER_NOT_TO_SAY,

  /** No answer. */
  BLANK;

  /** The word that files and pages use, in lower case, for example {@code agree}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static RatingAnswer ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
