package org.heard.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.language.LanguagePipeline;
import org.heard.redact.Gazetteer;
import org.heard.redact.TextRedactor;

/**
 * What redaction costs: its CPU time over that of the same annotators run bare on every sentence,
 * in one run, beside what the gate before the entity models saves and whether it changes a mask.
 * The bar is 1.25. Run it in the project's folder, where {@code data-samples} lies.
 */
final class RedactionCost {
  private static final Path LABELLED = Path.of("data-samples", "labelled");
  private static final int ROUNDS = 3;

  private RedactionCost() {}

  static void print(PrintStream out, int texts) throws IOException {
    List<String> comments = spread(texts(LABELLED.resolve("train.csv")), texts);
    List<String> dense = texts(LABELLED.resolve("redaction.csv"));
    TextRedactor gated = new TextRedactor(Gazetteer.EMPTY);
    TextRedactor ungated = TextRedactor.readingEverySentence(Gazetteer.EMPTY);
    // Models load and the machine warms up before anything is measured.
    for (String text : dense) {
      LanguagePipeline.shared().analyse(text);
      ungated.redact(text);
    }
    print(out, "comments", comments, gated, ungated);
    print(out, "redaction set", dense, gated, ungated);
  }

  private static void print(
      PrintStream out, String name, List<String> texts, TextRedactor gated, TextRedactor ungated) {
    long different =
        texts.stream()
            .filter(text -> !gated.redact(text).text().equals(ungated.redact(text).text()))
            .count();
    out.printf(
        Locale.ROOT,
        "%s: %d texts, %d masks; %d texts masked otherwise without the gate%n",
        name,
        texts.size(),
        texts.stream().mapToLong(text -> gated.redact(text).redactions().size()).sum(),
        different);
    for (int round = 1; round <= ROUNDS; round++) {
      double bare = cpu(texts, text -> LanguagePipeline.shared().analyse(text));
      double ours = cpu(texts, gated::redact);
      double all = cpu(texts, ungated::redact);
      out.printf(
          Locale.ROOT,
          "  round %d: bare %.2f s, redaction %.2f s, ratio %.2f; without the gate %.2f s, %.2f%n",
          round,
          bare,
          ours,
          ours / bare,
          all,
          all / bare);
    }
  }

  private static double cpu(List<String> texts, Consumer<String> work) {
    OperatingSystemMXBean machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long start = machine.getProcessCpuTime();
    texts.forEach(work);
    return (machine.getProcessCpuTime() - start) / 1e9;
  }

  /** So many texts from all over a list. */
  private static List<String> spread(List<String> all, int count) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < Math.min(count, all.size()); i++) {
      chosen.add(all.get((int) ((long) i * all.size() / Math.min(count, all.size()))));
    }
    return chosen;
  }

  private static List<String> texts(Path file) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            file,
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      List<String> texts = new ArrayList<>();
      for (CSVRecord row : parser) {
        texts.add(row.get("text"));
      }
      return texts;
    }
  }
}
