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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    List<String> words = List.of(line.strip().split("\\s+", -1));
    for (String word : words.subList(1, words.size())) {
      String key =
          Stream.of(word.split("_", -1)).map(WordClasses::plain).collect(Collectors.joining("_"));
      List<String> names = classes.computeIfAbsent(key, unused -> new ArrayList<>(2));
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
    StringBuilder lemmas = new StringBuilder();
    StringBuilder words = new StringBuilder();
    List<String> best = List.of();
    int length = 1;
    for (int n = 0; n < LONGEST_PHRASE && i + n < tokens.size(); n++) {
      Token token = tokens.get(i + n);
      lemmas.append(n == 0 ? "" : "_").append(plain(token.lemma()));
      words.append(n == 0 ? "" : "_").append(plain(token.word().toLowerCase(Locale.ROOT)));
      List<String> found = classes.get(lemmas.toString());
      if (found == null) {
        found = classes.get(words.toString());
      }
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

  /** Forms of one word that the lexicon does not tell apart. */
  private static String plain(String word) {
    return switch (word) {
      case "me", "my", "mine" -> "i";
      case "us", "our", "ours" -> "we";
      case "him", "his" -> "he";
      case "her", "hers" -> "she";
      case "them", "their", "theirs" -> "they";
      case "is", "are", "was", "were", "been", "being", "'s", "'re", "am" -> "be";
      case "has", "had", "having", "'ve" -> "have";
      case "did", "does", "done", "doing" -> "do";
      case "n't", "nt", "n’t" -> "not";
      default -> word;
    };
  }
}
