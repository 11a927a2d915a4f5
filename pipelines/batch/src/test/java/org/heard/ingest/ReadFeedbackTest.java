package org.heard.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.heard.charter.ProjectReader;
import org.heard.model.FeedbackItem;
import org.heard.model.FileAccount;
import org.heard.model.RejectedRow;
import org.heard.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFeedbackTest {
  private static final String SURVEY =
      """
      area: Wealdmere
      sources:
        - name: spring
          kind: survey
          files: [inbox/s*.csv]
          date-pattern: dd/MM/yyyy HH:mm
          columns:
            - {name: Date, role: date}
            - {name: Family, role: id, field: family}
            - {name: Felt heard, role: rating, target: heard}
            - {name: What was good?, role: comment, question-kind: what_good}
            - {name: Your name, role: contact}
      """;
  private static final String HEADER = "Date,Family,Felt heard,What was good?,Your name\n";

  @TempDir Path folder = Path.of(".");

  private PCollection<FeedbackPart> read(Pipeline pipeline) throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    FeedbackFiles files =
        FeedbackFiles.of(folder, ProjectReader.read(folder), "0123456789abcdef".getBytes(UTF_8));
    assertEquals(List.of(), files.problems());
    return pipeline.apply("Read feedback", new ReadFeedback(files));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void everyKindOfRow_isCountedOnce() throws IOException {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    write("heard.yaml", SURVEY);
    write(
        "inbox/s1.csv",
        HEADER
            + "01/04/2026 10:00,f1,Agree,\"They listened,\nreally\",A Name\n"
            + "01/04/2026 18:00,f1,Disagree,They did not,A Name\n"
            + "31/02/2026 10:00,f2,Agree,Secret words,\n"
            + "02/04/2026 10:00,f3,,,\n"
            + "02/04/2026 10:00,f4,Agree,too,many,cells\n");
    write("inbox/s2.csv", HEADER + "01/04/2026 18:00,f1,Disagree,They did not,Another\n");

    PCollection<FeedbackPart> read = read(pipeline);
    PCollection<FileNotes> notes =
        read.apply(
            FlatMapElements.into(TypeDescriptor.of(FileNotes.class)).via(FeedbackPart::notes));

    PAssert.that(ReadFeedback.accounts(notes))
        .containsInAnyOrder(
            new FileAccount(
                "inbox/s1.csv",
                Source.SURVEY,
                5,
                1,
                2,
                1,
                1,
                List.of(
                    new FileAccount.Reason("6 cells (expected 5 as in the header)", 1),
                    new FileAccount.Reason(
                        "column \"Date\": not a date (expected dd/MM/yyyy HH:mm)", 1))),
            new FileAccount("inbox/s2.csv", Source.SURVEY, 1, 0, 0, 1, 0, List.of()));
    PAssert.that(ReadFeedback.rejected(notes))
        .containsInAnyOrder(
            new RejectedRow(
                "inbox/s1.csv", Source.SURVEY, 5, "Date", "not a date (expected dd/MM/yyyy HH:mm)"),
            new RejectedRow(
                "inbox/s1.csv", Source.SURVEY, 7, "", "6 cells (expected 5 as in the header)"));
    PAssert.that(read)
        .satisfies(
            parts -> {
              List<FeedbackItem> all = new ArrayList<>();
              parts.forEach(part -> all.addAll(part.items()));
              assertEquals(1, all.size());
              FeedbackItem only = all.get(0);
              assertEquals("They did not", only.comments().get(0).text());
              assertEquals("2026-04-01T18:00:00", only.date());
              assertEquals("2026-04-01", only.origin().quarter().toString());
              assertTrue(only.origin().familyKnown());
              assertEquals(4, only.origin().line());
              return null;
            });
    pipeline.run().waitUntilFinish();
  }
}
