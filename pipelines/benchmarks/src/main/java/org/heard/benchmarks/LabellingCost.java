package org.heard.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.charter.CharterReader;
import org.heard.classify.CommentClassifier;
import org.heard.language.LanguagePipeline;
import org.heard.model.Comment;
import org.heard.model.Groups;
import org.heard.model.Origin;
import org.heard.model.QuestionKind;
import org.heard.model.RawComment;
import org.heard.model.Source;
import org.heard.redact.CommentRedactor;
import org.heard.redact.Gazetteer;

/**
 * What labels cost on top of the language pass that redaction and classification share: CPU time of
 * one thread for each, over the same comments in the same run. The bar is a quarter. Rows of the
 * first round warm the compiler up and are not printed.
 */
final class LabellingCost {
  private static final int ROUNDS = 3;
  private static final double MILLISECOND = 1e6;
  private static final double MEGABYTE = 1e6;

  private LabellingCost() {}

  static void print(PrintStream out, Path labelled) throws IOException {
    List<RawComment> comments = read(labelled);
    CommentRedactor redactor = new CommentRedactor(Gazetteer.EMPTY);
    CommentClassifier classifier = CommentClassifier.shared(CharterReader.readDefault());
    List<Comment> masked = comments.stream().map(redactor::redact).toList();
    long tokens = masked.stream().mapToLong(comment -> comment.tokens().size()).sum();
    out.printf(
        Locale.ROOT,
        "%d comments of %.0f tokens; milliseconds of CPU for one comment%n",
        comments.size(),
        (double) tokens / comments.size());
    for (int round = 0; round <= ROUNDS; round++) {
      long start = cpu();
      comments.forEach(raw -> LanguagePipeline.shared().analyse(raw.text()));
      long passed = cpu();
      masked.forEach(classifier::classify);
      long labelledAt = cpu();
      if (round > 0) {
        out.printf(
            Locale.ROOT,
            "round %d: language pass %.2f, labels %.2f, labels on top %.0f %%%n",
            round,
            (passed - start) / MILLISECOND / comments.size(),
            (labelledAt - passed) / MILLISECOND / comments.size(),
            100.0 * (labelledAt - passed) / (passed - start));
      }
    }
    System.gc();
    out.printf(
        Locale.ROOT,
        "heap in use with all models loaded: %.0f MB%n",
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<RawComment> read(Path file) throws IOException {
    List<RawComment> comments = new ArrayList<>();
    Origin origin =
        new Origin(
            "1", Source.SURVEY, LocalDate.of(2026, 4, 1), "1", false, Groups.NOT_SAID, "", 0);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      for (CSVRecord row : rows) {
        comments.add(
            new RawComment(
                origin,
                row.get("id"),
                "",
                QuestionKind.ofWord(row.get("question_kind")),
                row.get("text"),
                false,
                false));
      }
    }
    return comments;
  }
}
