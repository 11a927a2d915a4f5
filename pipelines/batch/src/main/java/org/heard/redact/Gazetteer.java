package org.heard.redact;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.charter.CsvTable;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.heard.model.RedactionKind;

/**
 * The names that a project knows: {@code people.csv} and {@code places.csv} of its folder, each
 * with columns {@code name,kind} and, where wanted, {@code variants}.
 *
 * <p>{@code kind} is {@code person} in {@code people.csv} (or empty), {@code school} or {@code
 * address} in {@code places.csv}. {@code variants} holds other spellings, separated by {@code |}.
 * Names match as whole words without regard to capitals, accents, apostrophes and hyphens; a single
 * ordinary word, such as Hope, only with a capital. The last word of a person's full name matches
 * alone too, with a capital.
 */
public final class Gazetteer implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A project without lists. */
  public static final Gazetteer EMPTY = new Gazetteer(List.of());

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:['’][\\p{L}\\p{M}]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’]");

  /**
   * One spelling of one name.
   *
   * @param words its words, folded
   * @param kind what it is
   * @param capital whether it must have a capital in the text
   */
  private record Name(List<String> words, RedactionKind kind, boolean capital)
      implements Serializable {
    private Name {
      // A view of a list does not travel to workers.
      words = List.copyOf(words);
    }
  }

  private final HashMap<String, ArrayList<Name>> byFirstWord = new HashMap<>();

  private Gazetteer(List<Name> names) {
    for (Name name : names) {
      byFirstWord.computeIfAbsent(name.words.get(0), key -> new ArrayList<>()).add(name);
    }
  }

  /**
   * Reads the lists of a project folder; a list that is not there is empty.
   *
   * @throws ConfigurationException with every problem, each with file and line
   */
  public static Gazetteer read(Path project) {
    List<Problem> problems = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    read(project, "people.csv", List.of(RedactionKind.PERSON), names, problems);
    read(
        project,
        "places.csv",
        List.of(RedactionKind.SCHOOL, RedactionKind.ADDRESS),
        names,
        problems);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return new Gazetteer(names);
  }

  private static void read(
      Path project,
      String file,
      List<RedactionKind> kinds,
      List<Name> names,
      List<Problem> problems) {
    Path path = project.resolve(file);
    if (!Files.isRegularFile(path)) {
      return;
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    for (CsvTable.Row row : CsvTable.parse(file, bytes, List.of("name", "kind"), problems).rows()) {
      String word = row.get("kind");
      RedactionKind kind =
          kinds.stream()
              .filter(each -> each.word().equals(word) || (word.isEmpty() && kinds.size() == 1))
              .findFirst()
              .orElse(null);
      if (kind == null) {
        row.problem(
            "column \"kind\": not a kind that this file knows (expected "
                + String.join(" or ", kinds.stream().map(RedactionKind::word).toList())
                + ")");
        continue;
      }
      if (words(row.get("name")).isEmpty()) {
        row.problem("column \"name\": no word (expected a name)");
        continue;
      }
      add(row.get("name"), kind, names);
      for (String variant : row.get("variants").split("\\|", -1)) {
        add(variant, kind, names);
      }
    }
  }

  private static void add(String name, RedactionKind kind, List<Name> names) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return;
    }
    names.add(new Name(words, kind, words.size() == 1 && Words.COMMON.contains(words.get(0))));
    if (kind == RedactionKind.PERSON && words.size() > 1) {
      names.add(new Name(words.subList(words.size() - 1, words.size()), kind, true));
    }
  }

  private static List<String> words(String name) {
    return new ArrayList<>(WORD.matcher(name).results().map(word -> fold(word.group())).toList());
  }

  private static String fold(String word) {
    return MARKS
        .matcher(Normalizer.normalize(Words.plain(word), Normalizer.Form.NFD))
        .replaceAll("");
  }

  /** Adds the spans of known names. */
  void find(String text, List<Span> spans) {
    if (byFirstWord.isEmpty()) {
      return;
    }
    List<int[]> places = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
      words.add(fold(matcher.group()));
    }
    for (int i = 0; i < words.size(); i++) {
      // Jayden's is Jayden.
      for (Map.Entry<String, Integer> first : readings(words.get(i)).entrySet()) {
        for (Name name : byFirstWord.getOrDefault(first.getKey(), new ArrayList<>())) {
          find(text, name, i, words, places, spans);
        }
      }
    }
  }

  private static Map<String, Integer> readings(String word) {
    return word.endsWith("s") && word.length() > 2
        ? Map.of(word, 0, word.substring(0, word.length() - 1), 1)
        : Map.of(word, 0);
  }

  private static void find(
      String text, Name name, int i, List<String> words, List<int[]> places, List<Span> spans) {
    int last = i + name.words.size() - 1;
    if (last >= words.size()
        || (name.capital && !Character.isUpperCase(text.codePointAt(places.get(i)[0])))) {
      return;
    }
    for (int j = i; j < last; j++) {
      String gap = text.substring(places.get(j)[1], places.get(j + 1)[0]);
      if (!words.get(j).equals(name.words.get(j - i)) || !gap.matches("[\\h.-]{1,3}")) {
        return;
      }
    }
    String end = name.words.get(name.words.size() - 1);
    String found = text.substring(places.get(last)[0], places.get(last)[1]);
    int length = found.length();
    if (!words.get(last).equals(end)) {
      if (!words.get(last).equals(end + "s") || !found.matches(".*['’]s")) {
        return;
      }
      length -= 2;
    }
    spans.add(new Span(places.get(i)[0], places.get(last)[0] + length, name.kind));
  }
}
