package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heard.model.LabelledComment;
import org.heard.model.RunManifest;
import org.heard.reports.read.ManifestFile;
import org.heard.reports.read.ParquetRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Labels of earlier runs: used where nothing that matters has changed, and never seen in a result.
 */
class ReuseTest {
  @TempDir private Path folder;

  private static Path run(Path project, Path runs, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("run", project.toString(), "--out", runs.toString(), "--quiet"));
    arguments.addAll(List.of(more));
    Commands done = Commands.run(arguments.toArray(String[]::new));
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    return Path.of(done.lastLine()).resolve("../..").normalize();
  }

  private static RunManifest manifest(Path run) throws IOException {
    return ManifestFile.read(run.resolve("run.json"));
  }

  private static Map<String, String> published(Path run) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(run.resolve("publish"))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(run.relativize(path).toString(), Hashes.of(path));
      }
    }
    return files;
  }

  private static List<LabelledComment> comments(Path run) throws IOException {
    List<LabelledComment> comments = new ArrayList<>();
    ParquetRecords.forEach(
        run.resolve("restricted/comments"), LabelledComment.class, comments::add);
    comments.sort(java.util.Comparator.comparing(LabelledComment::id));
    return comments;
  }

  private static void retitle(Path project, String title) throws IOException {
    Path yaml = project.resolve("heard.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml).replaceFirst("title: .*", "title: " + title),
        StandardCharsets.UTF_8);
  }

  @Test
  void secondRun_takesAllLabelsOver_andComesToTheSame_untilTheStoreIsDamaged() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path runs = folder.resolve("runs");
    assertEquals(0, manifest(run(project, runs)).reused());
    retitle(project, "The second title");
    Path second = run(project, runs);
    Path anew = run(project, folder.resolve("anew"), "--no-reuse");
    assertEquals(63, manifest(second).reused());
    assertEquals(0, manifest(anew).reused());
    assertEquals(second.getFileName(), anew.getFileName());
    assertEquals(published(anew), published(second));
    assertEquals(comments(anew), comments(second));
    assertFalse(Files.exists(folder.resolve("anew/restricted")));

    List<Path> parts;
    try (Stream<Path> all = Files.walk(runs.resolve("restricted/labels"))) {
      parts = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path part : parts) {
      byte[] whole = Files.readAllBytes(part);
      String text = new String(whole, StandardCharsets.ISO_8859_1);
      assertFalse(text.contains("Saltmarsh"), "no group of a family is kept");
      Files.write(part, java.util.Arrays.copyOf(whole, whole.length / 2));
    }
    retitle(project, "The third title");
    Commands third = Commands.run("run", project.toString(), "--out", runs.toString(), "--quiet");
    assertEquals(ExitCode.DONE, third.exitCode(), third.err());
    assertTrue(third.err().contains("set aside"), third.err());
    assertEquals(0, manifest(Path.of(third.lastLine()).resolve("../..").normalize()).reused());
  }
}
