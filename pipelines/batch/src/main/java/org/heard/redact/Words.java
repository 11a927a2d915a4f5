package org.heard.redact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The word lists of redaction; each file says at its head what it holds. */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /** Given names that are no ordinary words. */
  static final Set<String> FIRST_NAMES;

  /** Given names that are ordinary words too: Grace, Will, Hope. */
  static final Set<String> WORD_NAMES = read("word-names.txt");

  /** Words that have capitals in such comments and are no persons. */
  static final Set<String> NOT_NAMES = read("not-names.txt");

  /** Ordinary words, in the forms in which they stand in comments about services. */
  static final Set<String> COMMON = read("common-words.txt");

  static {
    Set<String> names = new HashSet<>(read("first-names.txt"));
    names.removeAll(WORD_NAMES);
    names.removeAll(NOT_NAMES);
    FIRST_NAMES = Set.copyOf(names);
  }

  private Words() {}

  /** Lower case, straight apostrophe, no accents: Anaïs and Łukasz stand in lists without them. */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        String straight = lower.replace('’', '\'').replace('ł', 'l').replace('ø', 'o');
        String bare =
            MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD)).replaceAll("");
        return bare.isEmpty() ? lower : bare;
      }
    }
    return lower;
  }

  /** The words of a text, with any white space between. */
  static Set<String> of(String words) {
    return Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
  }

  private static Set<String> read(String name) {
    try (InputStream stream = Words.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("word list is not on the class path: " + name);
      }
      Set<String> words = new HashSet<>();
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          for (String word : line.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
              words.add(plain(word));
            }
          }
        }
      }
      return Set.copyOf(words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
