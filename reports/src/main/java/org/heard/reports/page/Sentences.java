package org.heard.reports.page;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts text into sentences and counts their words, as the reading-level rules do. */
final class Sentences {
  /** Fewest words of a sentence in Easy Read. */
  static final int FEWEST_WORDS = 3;

  /** Most words of a sentence in Easy Read. */
  static final int MOST_WORDS = 15;

  private static final int MOST_SENTENCES = 4;
  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SAID = Pattern.compile(".*[\\p{L}\\p{N}].*", Pattern.DOTALL);

  private Sentences() {}

  /** The sentences of a text, each ending with a full stop, question mark or exclamation mark. */
  static List<String> of(String text) {
    return END.splitAsStream(text.strip()).filter(each -> !each.isBlank()).toList();
  }

  /** Words with a letter or digit. */
  static int words(String sentence) {
    return (int)
        SPACE.splitAsStream(sentence.strip()).filter(word -> SAID.matcher(word).matches()).count();
  }

  /** Whether a text that a person wrote may stand in an Easy Read page as it is. */
  static boolean areEasy(String text) {
    List<String> sentences = of(text);
    return !sentences.isEmpty()
        && sentences.size() <= MOST_SENTENCES
        && sentences.stream()
            .mapToInt(Sentences::words)
            .allMatch(words -> words >= FEWEST_WORDS && words <= MOST_WORDS);
  }
}
