package org.heard.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.heard.charter.CharterReader;
import org.heard.classify.CommentClassifier;
import org.heard.ingest.CsvRows;
import org.heard.ingest.SourceRow;
import org.heard.ingest.SourceRows;
import org.heard.language.LanguagePipeline;
import org.heard.model.Comment;
import org.heard.model.Groups;
import org.heard.model.Origin;
import org.heard.model.QuestionKind;
import org.heard.model.RawComment;
import org.heard.model.Source;
import org.heard.redact.CommentRedactor;
import org.heard.redact.Gazetteer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Comments of about 33 words per second and core, stage by stage; the stages are each measured over
 * the same 500 comments.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(LanguageBenchmark.COMMENTS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class LanguageBenchmark {
  static final int COMMENTS = 500;
  private static final int FEWEST_WORDS = 26;
  private static final int MOST_WORDS = 40;

  private final List<RawComment> raw = new ArrayList<>();
  private final List<Comment> masked = new ArrayList<>();
  private final CommentRedactor redactor = new CommentRedactor(Gazetteer.EMPTY);
  private final CommentClassifier classifier =
      CommentClassifier.shared(CharterReader.readDefault());
  private byte[] csv = new byte[0];

  /** Takes the corpus's own texts of the wanted length. */
  @Setup
  public void setup() throws IOException {
    StringBuilder table = new StringBuilder("Id,Text\r\n");
    for (String text : new VariedTexts(Path.of("data-samples/labelled"), 12).plain()) {
      int words = text.split("\\s+").length;
      if (words >= FEWEST_WORDS && words <= MOST_WORDS && raw.size() < COMMENTS) {
        raw.add(raw(raw.size(), text));
        table.append(raw.size()).append(",\"").append(text.replace("\"", "\"\"")).append("\"\r\n");
      }
    }
    if (raw.size() < COMMENTS) {
      throw new IllegalStateException("only " + raw.size() + " texts of such a length");
    }
    raw.forEach(each -> masked.add(redactor.redact(each)));
    csv = table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static RawComment raw(int number, String text) {
    Origin origin =
        new Origin(
            "i" + number,
            Source.SURVEY,
            LocalDate.of(2026, 4, 1),
            "f",
            false,
            Groups.NOT_SAID,
            "a.csv",
            2);
    return new RawComment(
        origin, "i" + number + "-1", "", QuestionKind.NONSPECIFIC, text, false, false);
  }

  /** The annotators alone: tokens, tags, lemmas, and both entity models in every sentence. */
  @Benchmark
  public int bareAnnotators() {
    int tokens = 0;
    for (RawComment each : raw) {
      tokens += LanguagePipeline.shared().analyse(each.text()).tokens().size();
    }
    return tokens;
  }

  /** Tokens, tags and lemmas alone. */
  @Benchmark
  public int bareTokens() {
    int tokens = 0;
    for (RawComment each : raw) {
      tokens += LanguagePipeline.shared().tokens(each.text()).tokens().size();
    }
    return tokens;
  }

  /** Redaction with its language pass. */
  @Benchmark
  public int redaction() {
    int masks = 0;
    for (RawComment each : raw) {
      masks += redactor.redact(each).redactions().size();
    }
    return masks;
  }

  /** Classification of masked comments. */
  @Benchmark
  public double classification() {
    double sum = 0;
    for (Comment each : masked) {
      sum += classifier.classify(each).confidence();
    }
    return sum;
  }

  /** All that a new comment costs. */
  @Benchmark
  public double redactionAndClassification() {
    double sum = 0;
    for (RawComment each : raw) {
      sum += classifier.classify(redactor.redact(each)).confidence();
    }
    return sum;
  }

  /** Reading the same comments from CSV. */
  @Benchmark
  public int csvReading() throws IOException {
    int cells = 0;
    try (SourceRows rows =
        new CsvRows(new java.io.ByteArrayInputStream(csv), StandardCharsets.UTF_8, ',')) {
      for (SourceRow row = rows.next(); row != null; row = rows.next()) {
        cells += row.cells().size();
      }
    }
    return cells;
  }
}
