package org.heard.reports.checks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page in headless Chromium: at 1280 and at 320 pixels and in print, with all its tables
 * open.
 */
class BrowserTest {
  /** Fewer passed rules would mean that axe-core did not see the page. */
  private static final int LEAST_PASSES = 20;

  private static final int VIEWS = 3;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyPage_canBeReadByEverybody() throws Exception {
    List<Path> pages = CheckedFolders.files(".html");
    JsonNode looks = look(pages);
    assertEquals(VIEWS * pages.size(), looks.size());
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode look : looks) {
      String page = CheckedFolders.name(Path.of(look.path("file").asText()));
      tests.add(
          DynamicTest.dynamicTest(
              page + " at " + look.path("view").asText(), () -> check(page, look)));
    }
    return tests.stream();
  }

  private static void check(String page, JsonNode look) {
    assertAll(
        page + ", " + look.path("view").asText(),
        () -> assertEquals(List.of(), texts(look, "violations"), "axe-core"),
        () -> assertTrue(look.path("passes").asInt() >= LEAST_PASSES, "axe-core saw no page"),
        () -> assertEquals(List.of(), texts(look, "wide"), "sticks out of the window"),
        () -> assertEquals(List.of(), texts(look, "cut"), "words cut off by a chart's edge"),
        () -> assertEquals(List.of(), texts(look, "keys"), "cannot be reached with the keyboard"),
        () -> assertEquals(List.of(), texts(look, "requests"), "asked of the network"),
        () -> assertEquals(List.of(), texts(look, "errors"), "the browser's complaints"));
  }

  private static List<String> texts(JsonNode look, String field) {
    List<String> texts = new ArrayList<>();
    look.path(field).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private JsonNode look(List<Path> pages) throws IOException, InterruptedException {
    Machine.nodePackage("playwright-core");
    Machine.nodePackage("axe-core");
    Path script = folder.resolve("look-at-pages.cjs");
    try (InputStream stream = BrowserTest.class.getResourceAsStream("look-at-pages.cjs")) {
      Files.copy(stream, script);
    }
    Path found = folder.resolve("found.json");
    List<String> command = new ArrayList<>();
    command.add(Machine.node().toString());
    command.add(script.toString());
    command.add(Machine.chromium().toString());
    command.add(found.toString());
    command.addAll(Machine.QUIET);
    pages.forEach(page -> command.add(page.toString()));
    Machine.run(folder, command);
    return new ObjectMapper().readTree(found.toFile());
  }

  @Test
  void everyPage_isOneFileUnderThreeMegabytes() throws IOException {
    for (Path page : CheckedFolders.files(".html")) {
      assertTrue(Files.size(page) < 3_000_000, CheckedFolders.name(page));
    }
  }
}
