package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InspectCommandTest {
  @TempDir Path folder = Path.of(".");

  private String run(String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(new InspectCommand()).setOut(new PrintWriter(out));
    assertEquals(0, line.execute(arguments));
    return out.toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void surveyAndNotes_areOneArrayInArgumentOrder() throws IOException {
    Path survey =
        file(
            "answers.csv",
            """
            Timestamp,Your name,What went well?
            23/04/2026 10:00,A Name,They rang us back the same day
            24/04/2026 11:00,,
            """);
    Path notes =
        file("notes.md", "# Coffee morning 2026-05-01\n\n## Transport\n- The bus is late\n");

    JsonNode array =
        new ObjectMapper().readTree(run("--json", survey.toString(), notes.toString()));

    assertEquals(2, array.size());
    JsonNode first = array.get(0);
    assertEquals(survey.toString(), first.get("file").asText());
    assertEquals("survey", first.get("kind").asText());
    assertEquals("utf-8", first.get("encoding").asText());
    assertEquals(2, first.get("rows").asInt());
    assertEquals("dd/MM/yyyy HH:mm", first.get("date_pattern").asText());
    assertEquals("contact", first.get("columns").get(1).get("role").asText());
    assertEquals("what_good", first.get("columns").get(2).get("question_kind").asText());
    assertEquals(1, first.get("columns").get(2).get("nonblank").asInt());
    assertEquals(1, array.get(1).get("items").asInt());
    assertEquals(1, array.get(1).get("bullets").asInt());
  }

  @Test
  void undecidableDayAndMonth_isAsked() throws IOException {
    Path survey = file("a.csv", "Date,Comment\n03/04/2026,They listened to us all\n");

    JsonNode shape = new ObjectMapper().readTree(run("--json", survey.toString())).get(0);

    assertTrue(shape.get("date_pattern").isNull());
    assertEquals("ask", shape.get("date_order").asText());
  }

  @Test
  void save_writesAProjectThatReadsBack() throws IOException {
    Path survey = file("a.csv", "Date,Comment\n23/04/2026,They listened to us all\n");
    Path project = folder.resolve("project");

    run("--save", project.toString(), survey.toString());

    String yaml = Files.readString(project.resolve("heard.yaml"));
    assertTrue(yaml.contains("files: [\"inbox/a.csv\"]"), yaml);
    assertTrue(yaml.contains("date-pattern: \"dd/MM/yyyy\""), yaml);
    assertTrue(Files.exists(project.resolve("inbox/a.csv")));
  }
}
