package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.heard.model.FileAccount;
import org.heard.model.LabelledComment;
import org.heard.model.RunManifest;
import org.heard.reports.read.ManifestFile;
import org.heard.reports.read.ParquetRecords;
import org.heard.store.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  @TempDir private Path folder;

  private static Path runFolder(Commands done) {
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    Path index = Path.of(done.lastLine());
    assertTrue(index.isAbsolute() && Files.isRegularFile(index), done.out());
    assertEquals("index.html", index.getFileName().toString());
    return index.resolve("../..").normalize();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString(), Hashes.of(path));
      }
    }
    return files;
  }

  private static List<String> rows(Path run) throws IOException {
    List<String> rows = new ArrayList<>();
    ParquetRecords.forEach(
        run.resolve("restricted/comments"),
        LabelledComment.class,
        row -> rows.add(row.id() + row.origin() + row.text() + row.labels()));
    rows.sort(null);
    return rows;
  }

  @Test
  void sameFilesOnOneAndFourThreads_giveTheSameBytesAndRows() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path one =
        runFolder(
            Commands.run(
                "run",
                project.toString(),
                "--out",
                folder.resolve("a").toString(),
                "--quiet",
                "--",
                "--parallelism=1"));
    Path four =
        runFolder(
            Commands.run(
                "run",
                project.toString(),
                "--out",
                folder.resolve("b").toString(),
                "--quiet",
                "--",
                "--parallelism=4"));
    assertEquals(one.getFileName(), four.getFileName());
    assertEquals(contents(one.resolve("publish")), contents(four.resolve("publish")));
    assertEquals(rows(one), rows(four));
    assertEquals(
        Files.readString(one.resolve("run.json")), Files.readString(four.resolve("run.json")));
  }

  @Test
  void accounts_balance_andAgreeWithParquet_asDuckDbReadsIt() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path run = runFolder(Commands.run("run", project.toString(), "--quiet"));
    RunManifest manifest = ManifestFile.read(run.resolve("run.json"));
    assertTrue(manifest.accounts().stream().allMatch(FileAccount::balances));
    assertEquals(63, manifest.comments());
    String parquet = run.resolve("restricted/comments") + "/**/*.parquet";
    assertEquals(
        manifest.comments(),
        number("select count(*) from read_parquet('" + parquet + "', hive_partitioning = true)"));
    assertEquals(
        1,
        number(
            "select count(*) from read_parquet('"
                + parquet
                + "', hive_partitioning = true) where source = 'meeting'"));
  }

  private static long number(String query) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result = duck.createStatement().executeQuery(query)) {
      assertTrue(result.next());
      return result.getLong(1);
    }
  }

  @Test
  void run_leavesNothingInTheTemporaryFolder_andListensOnLoopbackOnly() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<String> before = names(temporary);
    AtomicBoolean done = new AtomicBoolean();
    List<String> open = java.util.Collections.synchronizedList(new ArrayList<>());
    List<String> opened = ListeningSockets.ofThisProcess();
    Thread watcher =
        new Thread(
            () -> {
              while (!done.get()) {
                open.addAll(ListeningSockets.ofThisProcess());
                Thread.onSpinWait();
              }
            });
    watcher.start();
    Commands run = Commands.run("run", project.toString(), "--quiet");
    done.set(true);
    watcher.join();
    runFolder(run);
    List<String> left = names(temporary);
    left.removeAll(before);
    left.removeIf(
        name ->
            !name.startsWith("heard-")
                && !name.contains("flink")
                && !name.startsWith("minicluster"));
    assertEquals(List.of(), left);
    open.removeAll(opened);
    assertTrue(open.stream().allMatch(ListeningSockets::isLoopback), open::toString);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return new ArrayList<>(children.map(child -> child.getFileName().toString()).toList());
    }
  }

  @Test
  void tooManyRejects_endWithThree_andPublishNothing() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path survey = project.resolve("inbox/survey.csv");
    String text = Files.readString(survey);
    Files.writeString(
        survey,
        text + "r98,31/02/2026,,,\"Our Secret Word was not heard\",\r\n",
        StandardCharsets.UTF_8);
    Commands done = Commands.run("run", project.toString(), "--quiet");
    assertEquals(ExitCode.TOO_MANY_REJECTS, done.exitCode(), done.err());
    assertTrue(done.err().contains("inbox/survey.csv line 32"), done.err());
    assertFalse(done.err().contains("Secret"), done.err());
    assertTrue(RunFolder.published(project.resolve("runs")).isEmpty());
    Commands allowed = Commands.run("run", project.toString(), "--quiet", "--max-rejects", "5%");
    runFolder(allowed);
  }

  @Test
  void failedRun_leavesThePublishedOneUntouched_andIsClearedByTheNext() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path first = runFolder(Commands.run("run", project.toString(), "--quiet"));
    Map<String, String> published = contents(first);
    Path interrupted = first.resolveSibling("0123456789ab");
    Files.createDirectories(interrupted.resolve("restricted"));
    Files.writeString(interrupted.resolve("restricted/half"), "half", StandardCharsets.UTF_8);
    Files.writeString(
        project.resolve("inbox/survey.csv"), "Id,Date\r\n1,2\r\n", StandardCharsets.UTF_8);
    Commands failed = Commands.run("run", project.toString(), "--quiet");
    assertEquals(ExitCode.CONFIGURATION, failed.exitCode(), failed.err());
    assertEquals(published, contents(first));
    assertEquals(
        first.getFileName().toString(),
        RunFolder.published(project.resolve("runs")).orElseThrow().runId());
    SmallProject.write(project);
    runFolder(Commands.run("run", project.toString(), "--quiet"));
    assertFalse(Files.exists(interrupted));
  }

  @Test
  void missingFolder_endsWithTwo_andSaysWhatWasExpected() {
    Commands done = Commands.run("run", folder.resolve("nowhere").toString());
    assertEquals(ExitCode.CONFIGURATION, done.exitCode());
    assertTrue(done.err().contains("nowhere"), done.err());
    assertTrue(done.err().contains("expected"), done.err());
  }

  @Test
  void unknownColumn_endsWithTwo_namingFileAndColumn() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Path survey = project.resolve("inbox/survey.csv");
    Files.writeString(
        survey,
        Files.readString(survey).replace("Id,Date,Area,", "Id,Date,Where,"),
        StandardCharsets.UTF_8);
    Commands done = Commands.run("check", project.toString());
    assertEquals(ExitCode.CONFIGURATION, done.exitCode());
    assertTrue(done.err().contains("inbox/survey.csv") && done.err().contains("Where"), done.err());
  }

  @Test
  void wrongQuarter_endsWithTwo() throws Exception {
    Path project = SmallProject.write(folder.resolve("project"));
    Commands done = Commands.run("run", project.toString(), "--quarter", "last spring");
    assertEquals(ExitCode.CONFIGURATION, done.exitCode());
    assertTrue(done.err().contains("last spring"), done.err());
  }

  @Test
  void check_findsNoProblem_inAGoodProject() throws Exception {
    Commands done = Commands.run("check", SmallProject.write(folder.resolve("project")).toString());
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
  }
}
