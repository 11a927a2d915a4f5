package org.heard.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heard.charter.Project;
import org.heard.charter.ProjectReader;
import org.heard.model.FeedbackItem;
import org.heard.model.QuarterKind;
import org.heard.model.RejectedRow;

/** Reads files without a pipeline. */
final class PlainReading {
  final List<FeedbackItem> items = new ArrayList<>();
  final List<RejectedRow> rejected = new ArrayList<>();
  FileTally tally;

  private PlainReading(InputFile input) throws IOException {
    tally =
        new FeedbackReader(QuarterKind.FINANCIAL, "0123456789abcdef".getBytes(UTF_8))
            .read(
                input,
                outcome -> {
                  if (outcome instanceof RowOutcome.Read row) {
                    items.add(row.candidate().item());
                  } else if (outcome instanceof RowOutcome.Refused row) {
                    rejected.add(row.row());
                  }
                });
  }

  static PlainReading of(InputFile input) throws IOException {
    return new PlainReading(input);
  }

  /** What becomes of a file after {@code inspect --save} and no edit. */
  static PlainReading afterSave(Path folder, Path file) throws IOException {
    ProjectDraft.save(folder, List.of(file), List.of(Inspector.inspect(file)));
    return of(only(folder));
  }

  /** The only input of a project, whose checks must pass. */
  static InputFile only(Path folder) {
    Project project = ProjectReader.read(folder);
    FeedbackFiles files = FeedbackFiles.of(folder, project, "0123456789abcdef".getBytes(UTF_8));
    assertEquals(List.of(), files.problems());
    assertEquals(1, files.inputs().size());
    return files.inputs().get(0);
  }

  /** A project of one source, with its file. */
  static PlainReading of(Path folder, String source, String name, byte[] bytes) throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.write(folder.resolve("inbox").resolve(name), bytes);
    Files.writeString(folder.resolve("heard.yaml"), "area: Wealdmere\nsources:\n" + source);
    return of(only(folder));
  }
}
