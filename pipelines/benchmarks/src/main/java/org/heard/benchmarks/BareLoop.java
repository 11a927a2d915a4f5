package org.heard.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.heard.charter.CharterReader;
import org.heard.classify.CommentClassifier;
import org.heard.ingest.CsvRows;
import org.heard.ingest.SourceRow;
import org.heard.ingest.SourceRows;
import org.heard.model.Comment;
import org.heard.model.Groups;
import org.heard.model.LabelledComment;
import org.heard.model.Origin;
import org.heard.model.QuestionKind;
import org.heard.model.RawComment;
import org.heard.model.Source;
import org.heard.redact.CommentRedactor;
import org.heard.redact.Gazetteer;
import org.heard.store.RecordAvro;
import org.heard.store.RecordSchemas;

/**
 * The work of a run without an engine: one thread reads the survey of a {@link MadeProject}, the
 * others redact, classify and write Parquet. No duplicates are looked for and nothing is counted.
 */
final class BareLoop {
  private static final int BATCH = 100;
  private static final List<RawComment> END = new ArrayList<>();

  private BareLoop() {}

  static void run(Path folder, int threads) throws IOException {
    BlockingQueue<List<RawComment>> queue = new ArrayBlockingQueue<>(20);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<?>> ends = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Path file = folder.resolve("bare-" + i + ".parquet");
      ends.add(
          workers.submit(
              () -> {
                work(queue, file);
                return file;
              }));
    }
    try {
      read(folder.resolve("inbox").resolve("survey.csv"), queue);
      queue.put(END);
      for (Future<?> end : ends) {
        end.get();
      }
    } catch (InterruptedException | ExecutionException broken) {
      throw new IOException("the bare loop broke", broken);
    } finally {
      workers.shutdownNow();
    }
  }

  private static void read(Path survey, BlockingQueue<List<RawComment>> queue)
      throws IOException, InterruptedException {
    List<RawComment> batch = new ArrayList<>();
    try (SourceRows rows = new CsvRows(Files.newInputStream(survey), StandardCharsets.UTF_8, ',')) {
      rows.next();
      for (SourceRow row = rows.next(); row != null; row = rows.next()) {
        Origin origin =
            new Origin(
                row.cells().get(0),
                Source.SURVEY,
                LocalDate.of(2026, 4, 1),
                row.cells().get(0),
                false,
                new Groups(row.cells().get(2), "", "", "", ""),
                "inbox/survey.csv",
                row.line());
        batch.add(raw(origin, 1, QuestionKind.WHAT_GOOD, row.cells().get(4)));
        batch.add(raw(origin, 2, QuestionKind.COULD_IMPROVE, row.cells().get(5)));
        if (batch.size() >= BATCH) {
          queue.put(batch);
          batch = new ArrayList<>();
        }
      }
    }
    queue.put(batch);
  }

  private static RawComment raw(Origin origin, int number, QuestionKind kind, String text) {
    return new RawComment(
        origin, origin.itemId() + "-" + number, "What was it like?", kind, text, false, false);
  }

  private static void work(BlockingQueue<List<RawComment>> queue, Path file)
      throws IOException, InterruptedException {
    CommentRedactor redactor = new CommentRedactor(Gazetteer.EMPTY);
    CommentClassifier classifier = CommentClassifier.shared(CharterReader.readDefault());
    Files.deleteIfExists(file);
    try (ParquetWriter<GenericRecord> writer =
        AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file))
            .withSchema(RecordSchemas.of(LabelledComment.class))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .build()) {
      List<RawComment> batch = queue.take();
      while (batch != END) {
        for (RawComment raw : batch) {
          Comment comment = redactor.redact(raw);
          writer.write(RecordAvro.of(LabelledComment.of(comment, classifier.classify(comment))));
        }
        batch = queue.take();
      }
      queue.put(END);
    }
  }
}
