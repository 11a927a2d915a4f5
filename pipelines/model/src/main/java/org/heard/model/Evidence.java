package org.heard.model;

import java.util.List;

/**
 * The words behind a label.
 *
 * @param message id of the message, or {@code sentiment} or {@code heard}
 * @param stance the stance that it speaks for; {@link Stance#ABSENT} for sentiment and heard
 * @param start offset of its first UTF-16 unit in the masked text
 * @param end offset behind its last unit
 * @param cue id of the cue that fired; empty where words weighed
 * @param words the words that weighed most; empty where a cue fired
 */
public record Evidence(
    String message, Stance stance, int start, int end, String cue, List<String> words) {
  public Evidence {
    words = List.copyOf(words);
  }

  /** Without the words, which are a family's. */
  @Override
  public String toString() {
    return "Evidence[" + message + " " + start + "-" + end + " " + cue + "]";
  }
}
