package org.heard.model;

/**
 * The stance of a comment to one message or commitment of the charter; never {@link Stance#ABSENT}.
 *
 * @param promise id of the message ({@code m4}) or commitment ({@code m4.1})
 * @param stance mentioned, upheld or breached
 * @param confidence calibrated probability that a careful reader would agree, 0 to 1
 */
public record Mention(String promise, Stance stance, double confidence) {
  public Mention {
    if (stance == Stance.ABSENT) {
      throw new IllegalArgumentException("an absent promise is not a mention: " + promise);
    }
  }
}
