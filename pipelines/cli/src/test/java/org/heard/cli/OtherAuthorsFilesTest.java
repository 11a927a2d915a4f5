package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.model.FileAccount;
import org.heard.model.LabelledComment;
import org.heard.model.ReviewReason;
import org.heard.model.RunManifest;
import org.heard.reports.read.ManifestFile;
import org.heard.reports.read.ParquetRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real comments of other authors, from import to pages; skipped where they are not at hand. */
class OtherAuthorsFilesTest {
  @TempDir private Path folder;

  private static Path shared() {
    String named = System.getenv("HEARD_SHARED");
    Path root = Path.of("").toAbsolutePath();
    while (named == null && !Files.isDirectory(root.resolve("data-samples"))) {
      Path parent = root.getParent();
      if (parent == null) {
        break;
      }
      root = parent;
    }
    return named == null ? root.resolveSibling("shared") : Path.of(named);
  }

  @Test
  void nhsAndPracticeComments_runWhole_withBalancedAccountsAndNoFailedComment() throws Exception {
    Path nhs = shared().resolve("corpus/nhs_comments_dev.csv");
    Path practice = shared().resolve("exports/fft_gp_comments_export.csv");
    assumeTrue(
        Files.isRegularFile(nhs) && Files.isRegularFile(practice),
        "skipped: the shared files of other authors are not beside the project");
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.copy(nhs, inbox.resolve("nhs.csv"));
    Files.copy(practice, inbox.resolve("practice.csv"));
    Files.writeString(
        folder.resolve("heard.yaml"), yaml(Spreadsheet.read(nhs).header()), StandardCharsets.UTF_8);

    Commands done = Commands.run("run", folder.toString(), "--quiet", "--max-rejects", "5%");

    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    Path run = Path.of(done.lastLine()).resolve("../..").normalize();
    RunManifest manifest = ManifestFile.read(run.resolve("run.json"));
    assertTrue(manifest.accounts().stream().allMatch(FileAccount::balances));
    assertEquals(5444 + 400, manifest.accounts().stream().mapToLong(FileAccount::read).sum());
    assertTrue(manifest.comments() > 5000, "comments: " + manifest.comments());
    long[] failed = {0};
    ParquetRecords.forEach(
        run.resolve("restricted/comments"),
        LabelledComment.class,
        row -> failed[0] += row.labels().review() == ReviewReason.FAILED ? 1 : 0);
    assertEquals(0, failed[0], "failed comments");
  }

  private static String yaml(List<String> nhsColumns) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("area: Somewhere\nsources:\n");
    yaml.append("  - name: nhs\n    files: inbox/nhs.csv\n    kind: survey\n");
    yaml.append("    encoding: utf-8\n    date-pattern: dd/MM/yyyy\n    columns:\n");
    for (String column : nhsColumns) {
      String name = column.replaceAll("\\s+", " ").strip();
      yaml.append("      - name: \"").append(name).append("\"\n        role: ");
      yaml.append(
          switch (name) {
            case "Date" -> "date";
            case "FFT answer" -> "comment\n        question-kind: nonspecific";
            case "Comment ID" -> "id\n        field: item";
            default -> "drop";
          });
      yaml.append('\n');
    }
    yaml.append("  - name: practice\n    files: inbox/practice.csv\n    kind: survey\n");
    yaml.append("    date-pattern: yyyy-MM-dd HH:mm:ss\n    columns:\n");
    yaml.append("      - name: time\n        role: date\n");
    yaml.append("      - name: rating\n        role: drop\n");
    yaml.append(
        "      - name: free_text\n        role: comment\n        question-kind: nonspecific\n");
    yaml.append(
        "      - name: do_better\n        role: comment\n        question-kind: could_improve\n");
    return yaml.toString();
  }
}
