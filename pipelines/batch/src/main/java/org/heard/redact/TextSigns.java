package org.heard.redact;

import java.util.Locale;

/**
 * What a text holds that shapes ask for first: most texts have no sign that a shape cannot do
 * without, and need not be searched for it.
 *
 * @param text the text
 * @param small the same in small letters
 * @param digits how many digits of 0 to 9 it has
 */
record TextSigns(String text, String small, int digits) {

  static TextSigns of(String text) {
    return new TextSigns(text, text.toLowerCase(Locale.ROOT), Shape.digits(text));
  }

  /** Whether one of the words stands in the text, capitals as they are. */
  boolean hasAny(String... words) {
    return any(text, words);
  }

  /** Whether one of the words stands in the text, whatever its capitals. */
  boolean hasAnySmall(String... words) {
    return any(small, words);
  }

  private static boolean any(String text, String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
