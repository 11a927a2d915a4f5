package org.heard.model;

import java.util.Locale;

/** What a measure counts. */
public enum Subject {
  /** Feedback items received; outcome {@code all}. */
  ITEMS,

  /** The closed question tied to "felt heard"; outcomes are {@link RatingAnswer} words. */
  HEARD_RATING,

  /** A closed question tied to a message; outcomes are {@link RatingAnswer} words. */
  MESSAGE_RATING,

  /**
   * How a closed question was worded; its promise is the message, or {@code heard}, and the outcome
   * is the question as the file's header asks it. Counted for everyone and by speaker.
   */
  QUESTION,

  /** Heard in comments; outcomes {@code yes no both unclear}. */
  HEARD,

  /** Stance to a message; outcomes {@code upheld breached both mentioned absent}. */
  MESSAGE,

  /** Stance to a commitment; outcomes as for a message. */
  COMMITMENT,

  /** Sentiment of comments; outcomes are {@link Sentiment} words. */
  SENTIMENT,

  /** Comments that were counted and not scored; outcomes {@code language too_long failed}. */
  NOT_SCORED,

  /** Scored comments that wait for a person; outcome {@code unsure}. */
  REVIEW,

  /** Outcome of complaints that were closed; outcomes as the register writes them. */
  CASE_OUTCOME,

  /** Working days from received to closed; outcome is the number of days, or {@code open}. */
  CASE_DAYS;

  /** The word that files and pages use, in lower case, for example {@code items}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static Subject ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
