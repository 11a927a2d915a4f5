package org.heard.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.charter.ProjectReader;
import org.heard.model.FeedbackItem;
import org.heard.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingNotesTest {
  @TempDir Path folder = Path.of(".");

  private static final String LINES =
      """
      %s
      Date: %s
      Present: Ann Other, 12 parents

      %s Transport
      Parents said taxis were late most days.
      Officer: The contract goes out again in June.
      One dad said nobody had replied.
      ACTION: Transport lead to write by 1 June.

      %s Plans
      - Three families still wait past 20 weeks
      Action - Forum to ask for figures
      """;

  private PlainReading read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text, UTF_8);
    return PlainReading.afterSave(folder.resolve("project-" + name.replace('.', '-')), file);
  }

  private static List<List<String>> comments(PlainReading reading) {
    return reading.items.stream()
        .map(item -> item.comments().stream().map(comment -> comment.text()).toList())
        .toList();
  }

  @Test
  void linesWithoutBlankLines_keepOfficersAndActionsApart() throws IOException {
    List<List<String>> expected =
        List.of(
            List.of("Parents said taxis were late most days.", "One dad said nobody had replied."),
            List.of("Three families still wait past 20 weeks"));
    String text = LINES.formatted("Coffee morning", "14/05/2025", "1.", "2.");
    String markdown = LINES.formatted("# Coffee morning", "14 May 2025", "##", "##");

    assertEquals(expected, comments(read("notes.txt", text)), "plain text");
    assertEquals(expected, comments(read("notes.md", markdown)), "Markdown");
    Path file = folder.resolve("notes.txt");
    assertEquals(2, Inspector.inspect(file).actions());
  }

  @Test
  void dateThatCanBeTwoDays_isAskedForAndReadByTheMapping() throws IOException {
    String text = LINES.formatted("Coffee morning", "03/04/2025", "1.", "2.");
    Path file = Files.writeString(folder.resolve("notes.txt"), text, UTF_8);
    FileShape shape = Inspector.inspect(file);

    assertTrue(shape.askDateOrder());
    Path project = folder.resolve("p");
    ProjectDraft.save(project, List.of(file), List.of(shape));
    FeedbackFiles asked = FeedbackFiles.of(project, ProjectReader.read(project), new byte[16]);
    assertEquals(List.of("inbox/notes.txt"), asked.problems().stream().map(Problem::file).toList());

    Path yaml = project.resolve(ProjectReader.FILE);
    String draft = Files.readString(yaml, UTF_8);
    for (String order : List.of("dd/MM/yyyy", "MM/dd/yyyy")) {
      Files.writeString(
          yaml, draft.replace("date-pattern: \"\"", "date-pattern: \"" + order + "\""), UTF_8);
      List<FeedbackItem> items = PlainReading.of(PlainReading.only(project)).items;
      assertEquals(order.startsWith("d") ? "2025-04-03" : "2025-03-04", items.get(0).date(), order);
    }
  }

  @Test
  void dateThatCanBeOneDayOnly_isNotAskedFor() throws IOException {
    String text = LINES.formatted("Coffee morning", "14/05/2025", "1.", "2.");
    Path file = Files.writeString(folder.resolve("notes.txt"), text, UTF_8);

    assertFalse(Inspector.inspect(file).askDateOrder());
  }
}
