package org.heard.model;

import java.util.Locale;

/** What kind of question a comment answers; the meaning of "nothing" turns with it. */
public enum QuestionKind {
  /** Asks what went well. */
  WHAT_GOOD,

  /** Asks what should be better. */
  COULD_IMPROVE,

  /** Asks for any comment. */
  NONSPECIFIC,

  /** No question was asked. */
  NONE;

  /** The word that files and pages use, in lower case, for example {@code what_good}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static QuestionKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
