package org.heard.charter;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody says "this is not what we meant": a fixed list, so that it may be published. */
public enum DisputeReason {
  /** The machine's label is the opposite of what was said. */
  OPPOSITE("opposite", "it says the opposite"),
  /** The comment speaks of another promise. */
  OTHER_PROMISE("other_promise", "it is about something else"),
  /** The machine saw nothing where something was said. */
  MISSED("missed", "it misses what was said"),
  /** Another reason, which stands in the note. */
  OTHER("other", "another reason");

  private final String word;
  private final String words;

  DisputeReason(String word, String words) {
    this.word = word;
    this.words = words;
  }

  /** The word in files, for example {@code other_promise}. */
  public String word() {
    return word;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }

  /** Reads the word back. */
  public static Optional<DisputeReason> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
