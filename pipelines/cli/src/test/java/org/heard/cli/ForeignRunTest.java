package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heard.model.QuarterKind;
import org.heard.model.RunManifest;
import org.heard.reports.read.ManifestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs and settings that another version of the program or of the charter made. */
class ForeignRunTest {
  @TempDir Path folder = Path.of("");

  private Path run(String manifest) throws IOException {
    Path run = Files.createDirectories(folder.resolve("3f2a91c04b7d"));
    Files.writeString(run.resolve("run.json"), manifest, StandardCharsets.UTF_8);
    return run;
  }

  private static String manifest(String program) {
    return ManifestFile.toJson(
        new RunManifest(
            "3f2a91c04b7d",
            program,
            "Title",
            "Area",
            QuarterKind.FINANCIAL,
            "send-kent",
            "2021.1",
            "a1b2c3d4e5f6",
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            0,
            0,
            0,
            0,
            0,
            "",
            ""));
  }

  private void refused(Path run, String why) {
    Path out = folder.resolve("out");
    Commands report = Commands.run("report", run.toString(), "--out", out.toString());
    assertEquals(ExitCode.CONFIGURATION, report.exitCode(), report.err());
    assertTrue(report.err().contains(why), report.err());
    assertFalse(Files.exists(out), "something was published");
  }

  @Test
  void runOfANewerProgram_isRefusedAndNothingIsPublished() throws IOException {
    refused(run(manifest("99.0.0")), "99.0.0");
  }

  @Test
  void runWithFieldsOfANewerProgram_isRefusedAndNothingIsPublished() throws IOException {
    String newer = manifest("0.1.0").replaceFirst("\\{", "{ \"panels\": 3,");
    refused(run(newer), "newer version");
  }

  @Test
  void questionTiedToAMessageThatIsNoMore_isNamedWithItsLine() throws IOException {
    Path project = SmallProject.write(folder.resolve("project"));
    Path settings = project.resolve("heard.yaml");
    String text = Files.readString(settings, StandardCharsets.UTF_8);
    Files.writeString(
        settings, text.replace("target: heard", "target: m6"), StandardCharsets.UTF_8);
    Commands check = Commands.run("check", project.toString());
    assertEquals(ExitCode.CONFIGURATION, check.exitCode());
    assertTrue(check.err().contains("heard.yaml line 17: target \"m6\""), check.err());
  }
}
