package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPlanTest {
  @TempDir Path folder = Path.of(".");

  @Test
  void filesThatChangeOrGoAwayDuringARun_areNamed() throws IOException {
    Path project = SmallProject.write(folder);
    RunPlan plan = new ProjectOpener(project, Optional.empty()).plan(Optional.empty());
    assertDoesNotThrow(plan::refuseChangedFiles);

    Files.writeString(
        project.resolve("inbox/survey.csv"),
        "r99,01/01/2026,Pennyfold,Agree,Late,\r\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
    Files.delete(project.resolve("inbox/notes.md"));

    ConfigurationException refused =
        assertThrows(ConfigurationException.class, plan::refuseChangedFiles);
    assertEquals(
        List.of(
            new Problem("inbox/notes.md", 0, "went away while it was read"),
            new Problem(
                "inbox/survey.csv",
                0,
                "changed while it was read (run again when nobody writes to it)")),
        refused.problems());
  }

  @Test
  void figuresOfTheShippedModel_areInTheRunIdAndNoReasonToLabelAnew() throws IOException {
    Path project = SmallProject.write(folder);
    RunPlan plan = new ProjectOpener(project, Optional.empty()).plan(Optional.empty());
    Map<String, String> models = new TreeMap<>(plan.models());
    assertTrue(models.replace("measured-labels", "0123456789ab").matches("[0-9a-f]{12}"));
    RunPlan measuredAgain =
        new RunPlan(
            plan.folder(),
            plan.project(),
            plan.charter(),
            plan.files(),
            plan.reviews(),
            plan.key(),
            models,
            plan.parameters(),
            plan.inputs());
    assertNotEquals(plan.runId(), measuredAgain.runId());
    assertEquals(StageVersions.of(plan), StageVersions.of(measuredAgain));
  }
}
