package org.heard.reports.page;

import org.jspecify.annotations.Nullable;

/**
 * Words that may stand in another language than the page, so that a screen reader says them right.
 *
 * @param text plain text
 * @param lang their language, for example {@code en-GB}; null where it is the page's
 */
public record Phrase(String text, @Nullable String lang) {
  /** Words in the page's own language. */
  static Phrase of(String text) {
    return new Phrase(text, null);
  }
}
