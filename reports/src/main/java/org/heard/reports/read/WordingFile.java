package org.heard.reports.read;

import java.util.Map;
import java.util.TreeMap;

/**
 * Sentences that a project says in its own way, of one page and language.
 *
 * @param page {@code families} or {@code easy-read}
 * @param language for example {@code en} or {@code pl}
 * @param texts sentence by name, in the order of the names
 */
public record WordingFile(String page, String language, Map<String, String> texts) {
  public WordingFile {
    texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
  }
}
