package org.heard.reports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.model.Problem;
import org.heard.reports.statistics.ChangeWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingFilesTest {
  @TempDir Path project;
  private final List<Problem> problems = new ArrayList<>();

  private List<WordingFile> read(String name, String content, String... languages)
      throws IOException {
    Files.createDirectories(project.resolve("wording"));
    Files.writeString(project.resolve("wording").resolve(name), content, StandardCharsets.UTF_8);
    return WordingFiles.read(project, List.of(languages), problems);
  }

  @Test
  void projectWithoutFolder_saysNothing() throws IOException {
    assertEquals(List.of(), WordingFiles.read(project, List.of("pl"), problems));
    assertEquals(List.of(), problems);
  }

  @Test
  void ownSentence_isKept() throws IOException {
    List<WordingFile> files = read("families.properties", "# ours\nright.tell=Please ring us.\n");
    assertEquals(List.of(), problems);
    assertEquals(
        List.of(new WordingFile("families", "en", Map.of("right.tell", "Please ring us."))), files);
  }

  @Test
  void unknownSentence_isRefusedWithItsLine() throws IOException {
    read("families.properties", "right.tell=Please ring us.\nright.tel = x\n");
    assertEquals(
        "wording/families.properties line 2: no page has a sentence \"right.tel\"",
        problems.get(0).toString());
  }

  @Test
  void missingPlace_isRefused() throws IOException {
    read("easy-read.properties", "page.subtitle={area} from {first}\n");
    assertEquals(
        "wording/easy-read.properties line 1: sentence \"page.subtitle\" has the places"
            + " [area, first] (expected [area, first, last])",
        problems.get(0).toString());
  }

  @Test
  void unknownLanguage_needsItsFiles() throws IOException {
    read("families_xx.properties", "language=xx\n", "xx");
    assertEquals(2, problems.size(), problems.toString());
    assertTrue(problems.get(0).toString().contains("a new language needs all"));
    assertTrue(problems.get(1).toString().contains("expected wording/easy-read_xx.properties"));
  }

  @Test
  void otherEncoding_isRefused() throws IOException {
    Files.createDirectories(project.resolve("wording"));
    Files.write(
        project.resolve("wording/families.properties"),
        "right.tell=Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    WordingFiles.read(project, List.of(), problems);
    assertEquals("wording/families.properties: is not UTF-8", problems.get(0).toString());
  }

  @Test
  void polish_saysEverySentenceWithTheSamePlaces() {
    for (String page : ShippedWording.PAGES) {
      Map<String, String> english = ShippedWording.texts(page, "en").orElseThrow();
      Map<String, String> polish = ShippedWording.texts(page, "pl").orElseThrow();
      english.forEach(
          (key, text) -> {
            assertTrue(polish.containsKey(key), page + " lacks " + key);
            assertEquals(places(text), places(polish.getOrDefault(key, "")), key);
          });
      polish.keySet().stream()
          .filter(key -> !key.startsWith("title."))
          .forEach(key -> assertTrue(english.containsKey(key), page + " has " + key));
    }
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{[a-z]+\\}")
        .matcher(text)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toSet());
  }

  @Test
  void englishWordsForChange_areTheFixedOnes() {
    Map<String, String> words = ShippedWording.texts("families", "en").orElseThrow();
    assertEquals(ChangeWord.CLEAR_RISE.words(), words.get("change.rise.word"));
    assertEquals(ChangeWord.CLEAR_FALL.words(), words.get("change.fall.word"));
    assertEquals(ChangeWord.NO_CLEAR_CHANGE.words(), words.get("change.same.word"));
    assertEquals(ChangeWord.TOO_FEW.words(), words.get("change.few.word"));
  }
}
