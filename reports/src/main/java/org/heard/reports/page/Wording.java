package org.heard.reports.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of the reports, with named places for figures: {@code {share} of {base} families}.
 */
public final class Wording {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)\\}");

  private final String name;
  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> used = new TreeSet<>();

  private Wording(String name) {
    this.name = name;
  }

  /** Reads a file of sentences that ships with the program, for example {@code wording}. */
  public static Wording read(String name) {
    Wording wording = new Wording(name);
    Properties properties = new Properties();
    try (InputStream stream = Wording.class.getResourceAsStream(name + ".properties")) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its sentences " + name);
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    properties
        .stringPropertyNames()
        .forEach(key -> wording.texts.put(key, properties.getProperty(key)));
    return wording;
  }

  /**
   * A sentence with its places filled.
   *
   * @param key its name
   * @param namesAndValues name and value of each place, in turn
   * @throws IllegalArgumentException where there is no such sentence, a place is left empty, or a
   *     value has no place
   */
  public String say(String key, Object... namesAndValues) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException(name + " has no sentence \"" + key + "\"");
    }
    used.add(key);
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
    StringBuilder filled = new StringBuilder();
    Matcher places = PLACE.matcher(text);
    Set<String> left = new TreeSet<>(values.keySet());
    while (places.find()) {
      String value = values.get(places.group(1));
      if (value == null) {
        throw new IllegalArgumentException(
            "sentence \"" + key + "\": nothing for its place \"" + places.group(1) + "\"");
      }
      left.remove(places.group(1));
      places.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    places.appendTail(filled);
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("sentence \"" + key + "\" has no place for " + left);
    }
    return filled.toString();
  }

  /** The names of all sentences. */
  Set<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  /** The names of the sentences that were said so far. */
  Set<String> used() {
    return new TreeSet<>(used);
  }
}
