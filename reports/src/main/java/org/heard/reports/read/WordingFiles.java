package org.heard.reports.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.model.Problem;

/**
 * Reads a project's own sentences: {@code wording/families.properties}, {@code
 * wording/easy-read_pl.properties} and so on. A file changes only the sentences that it names; a
 * language that the program does not speak needs them all.
 */
final class WordingFiles {
  /** The folder below a project that holds them. */
  static final String FOLDER = "wording";

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)\\}");

  private final Path folder;
  private final List<Problem> problems;
  private final List<WordingFile> files = new ArrayList<>();

  private WordingFiles(Path folder, List<Problem> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * The files of a project, English first.
   *
   * @param languages languages beside English
   * @param problems where what is wrong is added, with file and line
   */
  static List<WordingFile> read(Path projectFolder, List<String> languages, List<Problem> problems)
      throws IOException {
    WordingFiles reader = new WordingFiles(projectFolder.resolve(FOLDER), problems);
    List<String> all = new ArrayList<>();
    all.add(PlainEdition.ENGLISH);
    all.addAll(languages);
    for (String language : all) {
      for (String page : ShippedWording.PAGES) {
        reader.read(page, language);
      }
    }
    return reader.files;
  }

  private void read(String page, String language) throws IOException {
    String name = ShippedWording.file(page, language);
    Path file = folder.resolve(name);
    boolean spoken = ShippedWording.texts(page, language).isPresent();
    if (!Files.isRegularFile(file)) {
      if (!spoken) {
        problems.add(
            new Problem(
                "heard.yaml",
                0,
                "language \"%s\": the program has no sentences in it (expected %s/%s)"
                    .formatted(language, FOLDER, name)));
      }
      return;
    }
    String shown = FOLDER + "/" + name;
    try {
      String content = Files.readString(file, StandardCharsets.UTF_8);
      Map<String, String> texts = ShippedWording.parse(content);
      check(shown, content, texts, page, !spoken);
      files.add(new WordingFile(page, language, texts));
    } catch (CharacterCodingException otherEncoding) {
      problems.add(new Problem(shown, 0, "is not UTF-8"));
    } catch (IllegalArgumentException broken) {
      problems.add(new Problem(shown, 0, "has a broken \\u sign (expected four hex digits)"));
    }
  }

  private void check(
      String name, String content, Map<String, String> texts, String page, boolean whole) {
    Map<String, String> shipped = ShippedWording.texts(page, PlainEdition.ENGLISH).orElseThrow();
    texts.forEach(
        (key, text) -> {
          String original = shipped.get(key);
          if (original == null) {
            if (!key.startsWith("title.")) {
              problem(name, content, key, "no page has a sentence \"" + key + "\"");
            }
          } else if (!places(original).equals(places(text))) {
            problem(
                name,
                content,
                key,
                "sentence \"%s\" has the places %s (expected %s)"
                    .formatted(key, places(text), places(original)));
          }
        });
    if (whole) {
      Set<String> missing = new TreeSet<>(shipped.keySet());
      missing.removeAll(texts.keySet());
      if (!missing.isEmpty()) {
        problems.add(
            new Problem(name, 0, "lacks the sentences " + missing + " (a new language needs all)"));
      }
    }
  }

  private void problem(String name, String content, String key, String message) {
    List<String> lines = content.lines().toList();
    int line = 0;
    for (int i = 0; i < lines.size() && line == 0; i++) {
      String stripped = lines.get(i).strip();
      if (stripped.startsWith(key) && stripped.substring(key.length()).matches("\\s*[=:\\s].*")) {
        line = i + 1;
      }
    }
    problems.add(new Problem(name, line, message));
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
