package org.heard.reports.page;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text that somebody wrote at length, so that a plain page stays one. */
final class ShortText {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int MOST_WORDS = 60;
  private static final int MOST_CHARACTERS = 420;

  private ShortText() {}

  /** The text, or its beginning with three dots. */
  static String of(String text) {
    String stripped = text.strip();
    List<String> words = SPACE.splitAsStream(stripped).toList();
    if (words.size() <= MOST_WORDS && stripped.length() <= MOST_CHARACTERS) {
      return stripped;
    }
    StringBuilder begin = new StringBuilder();
    for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      if (begin.length() + word.length() > MOST_CHARACTERS) {
        break;
      }
      begin.append(begin.isEmpty() ? "" : " ").append(word);
    }
    if (begin.isEmpty()) {
      int end = stripped.offsetByCodePoints(0, MOST_CHARACTERS / 2);
      begin.append(stripped, 0, end);
    }
    return begin + " …";
  }
}
