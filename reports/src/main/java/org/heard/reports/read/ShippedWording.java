package org.heard.reports.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The sentences of the pages in plain words that ship with the program. */
public final class ShippedWording {
  /** The pages that have sentences of their own. */
  public static final List<String> PAGES = List.of("families", "easy-read");

  private static final String FOLDER = "/org/heard/reports/wording/";

  private ShippedWording() {}

  /** The file of a page and language, for example {@code families_pl.properties}. */
  public static String file(String page, String language) {
    return language.equals(PlainEdition.ENGLISH)
        ? page + ".properties"
        : page + "_" + language + ".properties";
  }

  /** The sentences of a page by name; empty where the program does not speak that language. */
  public static Optional<Map<String, String>> texts(String page, String language) {
    try (InputStream stream =
        ShippedWording.class.getResourceAsStream(FOLDER + file(page, language))) {
      return stream == null
          ? Optional.empty()
          : Optional.of(parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The sentences of a file's content. */
  static Map<String, String> parse(String content) throws IOException {
    Properties properties = new Properties();
    properties.load(
        new StringReader(content.startsWith("\uFEFF") ? content.substring(1) : content));
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
