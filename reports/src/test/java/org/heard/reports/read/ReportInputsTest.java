package org.heard.reports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heard.charter.CharterReader;
import org.heard.charter.Project;
import org.heard.charter.ProjectReader;
import org.heard.model.ConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportInputsTest {
  @TempDir Path project;
  @TempDir Path run;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(project.resolve("wording"));
    file(
        "heard.yaml",
        """
        area: Smallshire
        languages: [pl]
        sources:
          - name: survey
            files: inbox/survey.csv
        """);
    file("wording/families.properties", "right.tell=Please ring us.\n");
    file("wording/notes.txt", "nothing\n");
    file("easy-read-sign-off.csv", "quarter,group,date\n2026-27 Q1,Our group,2026-07-09\n");
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(project.resolve(name), text);
  }

  private ReportInputs inputs() throws IOException {
    Project settings = ProjectReader.read(project);
    return ReportInputs.of(settings, project, CharterReader.readDefault());
  }

  @Test
  void plainEdition_holdsWhatTheProjectDecided() throws IOException {
    PlainEdition plain = inputs().plain();
    assertEquals(List.of("pl"), plain.languages());
    assertEquals(
        List.of(new WordingFile("families", "en", Map.of("right.tell", "Please ring us."))),
        plain.wordings());
    assertEquals(
        List.of(new SignOff("2026-04-01", "Our group", "2026-07-09", "en")), plain.signOffs());
    assertTrue(plain.examples().size() > 50);
    assertFalse(plain.examples().stream().anyMatch(each -> each.text().contains("lemma")));
  }

  @Test
  void keptInputs_areReadBackTheSame() throws IOException {
    ReportInputs inputs = inputs();
    inputs.write(run);
    assertEquals(inputs, ReportInputs.read(run));
  }

  @Test
  void inputsOfAnOlderProgram_areRefusedInWords() throws IOException {
    inputs().write(run);
    Path file = run.resolve("restricted").resolve(ReportInputs.FILE);
    String json = Files.readString(file);
    Files.writeString(file, json.substring(0, json.indexOf(",\n  \"plain\"")) + "\n}\n");
    ConfigurationException refused =
        assertThrows(ConfigurationException.class, () -> ReportInputs.read(run));
    assertTrue(refused.toString().contains("written by another version"));
  }

  @Test
  void everyProblem_isNamedAtOnce() throws IOException {
    file("wording/families.properties", "right.tel=Please ring us.\n");
    file("easy-read-sign-off.csv", "quarter,group,date\nspring,Our group,9 July\n");
    file("actions.csv", "id,date,message,you_said,we_did,status,because\na,,,,,soon,\n");
    ConfigurationException refused = assertThrows(ConfigurationException.class, this::inputs);
    assertEquals(4, refused.problems().size(), refused.getMessage());
  }

  @Test
  void wordingFiles_areNamedInOrder() throws IOException {
    file("wording/easy-read.properties", "right.tell=Please ring us now.\n");
    assertEquals(
        List.of("wording/easy-read.properties", "wording/families.properties"),
        ReportInputs.wordingFiles(project));
  }
}
