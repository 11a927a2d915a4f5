package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project says about its pages in plain words, as the commands meet it. */
class PlainPagesProjectTest {
  @TempDir Path folder;

  private Path project(String name, String content) throws IOException {
    Path project = SmallProject.write(folder.resolve("project"));
    Path file = project.resolve(name);
    Files.createDirectories(project.resolve("wording"));
    Files.writeString(file, content);
    return project;
  }

  @Test
  void check_namesAWrongSentenceWithItsLine() throws Exception {
    Path project = project("wording/families.properties", "# ours\nright.tel=Ring us.\n");
    Commands done = Commands.run("check", project.toString());
    assertEquals(ExitCode.CONFIGURATION, done.exitCode());
    assertTrue(done.err().contains("wording/families.properties line 2: "), done.err());
  }

  @Test
  void ownSentenceAndSignOff_makeAnotherRun() throws Exception {
    Path project = project("wording/families.properties", "");
    String before = new ProjectOpener(project, Optional.empty()).plan(Optional.empty()).runId();
    Files.writeString(project.resolve("wording/families.properties"), "right.tell=Ring us.\n");
    String worded = new ProjectOpener(project, Optional.empty()).plan(Optional.empty()).runId();
    assertNotEquals(before, worded);
    Files.writeString(
        project.resolve("easy-read-sign-off.csv"),
        "quarter,group,date\n2026-27 Q1,Our group,2026-07-09\n");
    String signed = new ProjectOpener(project, Optional.empty()).plan(Optional.empty()).runId();
    assertNotEquals(worded, signed);
  }
}
