package org.heard.reports.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Nu validator: every page is valid HTML, with valid SVG and CSS in it. */
class NuValidatorTest {
  @TestFactory
  Stream<DynamicTest> everyPage_isValidHtml() {
    return CheckedFolders.files(".html").stream()
        .map(file -> DynamicTest.dynamicTest(CheckedFolders.name(file), () -> valid(file)));
  }

  private static void valid(Path file) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    assertEquals(List.of(), messages(validator.validate(file)));
  }

  /** The registry's Java package is of 2020; the npm package is kept up. */
  @Test
  void everyPage_isValidHtmlToTheNewestValidatorToo(@TempDir Path folder) throws Exception {
    Path jar = Machine.nodePackage("vnu-jar").resolve("build/dist/vnu.jar");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString(), "--format", "json"));
    CheckedFolders.files(".html").forEach(file -> command.add(file.toString()));
    assertEquals(List.of(), messages(Machine.run(folder, command, 1)));
  }

  private static List<String> messages(String json) throws IOException {
    List<String> messages = new ArrayList<>();
    for (JsonNode message : new ObjectMapper().readTree(json).path("messages")) {
      messages.add(
          message.path("url").asText()
              + " line "
              + message.path("lastLine").asInt()
              + ": "
              + message.path("type").asText()
              + ": "
              + message.path("message").asText());
    }
    return messages;
  }
}
