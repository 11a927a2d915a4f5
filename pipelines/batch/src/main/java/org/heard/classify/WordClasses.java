package org.heard.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.model.Token;

/**
 * A hand-written lexicon: words that speak of the same thing, such as delay or a family, have a
 * class in common, so that a model that has seen one of them knows the others.
 */
final class WordClasses {
  private static final String FILE = "word-classes.txt";
  private static final int LONGEST_PHRASE = 5;

  /**
   * A class at a place.
   *
   * @param name name of the class
   * @param first index of its first token
   * @param last index of its last token
   */
  record Hit(String name, int first, int last) {}

  private static final class Shared {
    private static final WordClasses CLASSES = new WordClasses();
  }

  private final Map<String, List<String>> classes = new HashMap<>();

  private WordClasses() {
    try (InputStream stream = WordClasses.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("lexicon is not on the class path: " + FILE);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static WordClasses shared() {
    return Shared.CLASSES;
  }

  private void add(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    for (String word : words.subList(1, words.size())) {
      List<String> names = classes.computeIfAbsent(word, key -> new ArrayList<>(2));
      if (!names.contains(words.get(0))) {
        names.add(words.get(0));
      }
    }
  }

  /** The classes of tokens in order of the text; a phrase hides the words in it. */
  List<Hit> read(List<Token> tokens) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      i += readAt(tokens, i, hits);
    }
    return hits;
  }

  private int readAt(List<Token> tokens, int i, List<Hit> hits) {
    StringBuilder phrase = new StringBuilder();
    List<String> best = List.of();
    int length = 1;
    for (int n = 0; n < LONGEST_PHRASE && i + n < tokens.size(); n++) {
      phrase.append(n == 0 ? "" : "_").append(tokens.get(i + n).lemma());
      List<String> found = classes.get(phrase.toString());
      if (found != null) {
        best = found;
        length = n + 1;
      }
    }
    for (String name : best) {
      hits.add(new Hit(name, i, i + length - 1));
    }
    return length;
  }
}
