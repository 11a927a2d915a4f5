package org.heard.reports.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** html-validate: its recommended, accessibility and document rules. */
class HtmlValidateTest {
  @TempDir private Path folder;

  @Test
  void everyPage_breaksNoRule() throws Exception {
    assertEquals(List.of(), faults(CheckedFolders.files(".html")));
  }

  @Test
  void twoElementsOfOneId_areFound() throws Exception {
    Path page = folder.resolve("wrong.html");
    Files.writeString(page, "<!DOCTYPE html><p id=\"a\">x</p><p id=\"a\">y</p>");
    assertEquals(
        1, faults(List.of(page)).stream().filter(each -> each.contains("no-dup-id")).count());
  }

  private List<String> faults(List<Path> pages) throws Exception {
    Path program = Machine.nodePackage("html-validate").resolve("bin/html-validate.mjs");
    Path rules = folder.resolve("html-validate.json");
    try (InputStream stream = HtmlValidateTest.class.getResourceAsStream("html-validate.json")) {
      Files.copy(stream, rules);
    }
    List<String> command = new ArrayList<>();
    command.add(Machine.node().toString());
    command.addAll(List.of(program.toString(), "-c", rules.toString(), "-f", "json"));
    pages.forEach(page -> command.add(page.toString()));
    List<String> faults = new ArrayList<>();
    for (JsonNode file : new ObjectMapper().readTree(Machine.run(folder, command, 1))) {
      for (JsonNode message : file.path("messages")) {
        faults.add(
            file.path("filePath").asText()
                + " line "
                + message.path("line").asInt()
                + ": "
                + message.path("ruleId").asText()
                + ": "
                + message.path("message").asText());
      }
    }
    return faults;
  }
}
