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

  /** Sentences by their name, to be known as {@code name} where one is missing. */
  static Wording of(String name, Map<String, String> texts) {
    Wording wording = new Wording(name);
    wording.texts.putAll(texts);
    return wording;
  }

  /** Whether there is a sentence of that name and it is not empty. */
  boolean has(String key) {
    return !texts.getOrDefault(key, "").isBlank();
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
    String text = template(key);
    Set<String> left = new TreeSet<>(values(namesAndValues).keySet());
    left.removeAll(places(text));
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("sentence \"" + key + "\" has no place for " + left);
    }
    return fill(key, text, namesAndValues);
  }

  /**
   * A sentence with its places empty.
   *
   * @throws IllegalArgumentException where there is no such sentence
   */
  String template(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException(name + " has no sentence \"" + key + "\"");
    }
    used.add(key);
    return text;
  }

  /**
   * A part of a sentence with its places filled; it need not have a place for every value.
   *
   * @throws IllegalArgumentException where a place is left empty
   */
  String fill(String key, String text, Object... namesAndValues) {
    Map<String, String> values = values(namesAndValues);
    StringBuilder filled = new StringBuilder();
    Matcher places = PLACE.matcher(text);
    while (places.find()) {
      String value = values.get(places.group(1));
      if (value == null) {
        throw new IllegalArgumentException(
            "sentence \"" + key + "\": nothing for its place \"" + places.group(1) + "\"");
      }
      places.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    places.appendTail(filled);
    return filled.toString();
  }

  private static Map<String, String> values(Object... namesAndValues) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
    return values;
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
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
