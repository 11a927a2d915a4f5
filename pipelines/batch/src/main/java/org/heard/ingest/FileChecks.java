package org.heard.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;

/** What is wrong with a file as far as its size and its header rows tell. */
final class FileChecks {
  private static final long MEGABYTE = 1_000_000;

  private FileChecks() {}

  static List<Problem> problems(InputFile input, int maxMegabytes) {
    List<Problem> problems = new ArrayList<>();
    try {
      if (Files.isDirectory(input.path())) {
        return List.of(new Problem(input.file(), 0, "is a folder (expected a file)"));
      }
      if (!Files.isReadable(input.path())) {
        return List.of(new Problem(input.file(), 0, "cannot be read (no permission)"));
      }
      long size = Files.size(input.path());
      if (size == 0) {
        return List.of(new Problem(input.file(), 0, "is empty"));
      }
      if (size > maxMegabytes * MEGABYTE) {
        return List.of(
            new Problem(
                input.file(),
                0,
                "%d MB (expected at most max-file-mb: %d)"
                    .formatted(size / MEGABYTE, maxMegabytes)));
      }
      if (isTable(input)) {
        try (SourceRows rows = TableFiles.open(input)) {
          ColumnPlan.of(input, TableFiles.header(input, rows), problems);
        }
      } else if (NotesReader.leavesDateOpen(input)) {
        problems.add(new Problem(input.file(), 0, NotesReader.TWO_WAYS));
      }
    } catch (ConfigurationException wrong) {
      problems.addAll(wrong.problems());
    } catch (UnreadableFileException told) {
      problems.add(new Problem(input.file(), 0, String.valueOf(told.getMessage())));
    } catch (IOException unreadable) {
      problems.add(new Problem(input.file(), 0, "cannot be read"));
    }
    return problems;
  }

  static boolean isTable(InputFile input) {
    return input.source().format().equals("csv") || input.source().format().equals("xlsx");
  }
}
