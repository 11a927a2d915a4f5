package org.heard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heard.charter.Message;
import org.heard.charter.Review;
import org.heard.charter.ReviewLabels;
import org.heard.charter.ReviewTable;
import org.heard.model.ConfigurationException;
import org.heard.model.LabelledComment;
import org.heard.model.Problem;
import org.heard.model.Quarter;
import org.heard.model.RunManifest;
import org.heard.reports.read.ManifestFile;
import org.heard.reports.read.ParquetRecords;
import org.heard.reports.read.ReportInputs;
import org.heard.reports.reliability.Drawn;
import org.heard.reports.reliability.RandomDraw;
import org.heard.reports.reliability.StratifiedDraw;
import org.heard.store.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws comments for people to label and writes a page and a table for each reviewer. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Draws comments of a run for people to label: an offline page and a CSV for each reviewer.",
      "Both hold families' words. The last line printed is the folder that they are in."
    })
final class ReviewExportCommand implements Callable<Integer> {
  /** How comments are drawn. */
  enum Design {
    /** Whole families, cases and agenda items, so that percentages can be corrected. */
    RANDOM,
    /** Single comments, rare labels as well as common ones, to learn where the machine errs. */
    STRATIFIED;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "A run folder, or a folder of runs (then the published one).")
  private Path run = Path.of("");

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "120",
      description = "How many comments. Default: ${DEFAULT-VALUE}.")
  private int sample;

  @Option(
      names = "--quarter",
      paramLabel = "Q",
      description =
          "Quarter to draw from, for example \"2026-27 Q1\". Default: the last with comments; for"
              + " --design stratified the whole run.")
  private @Nullable String quarter;

  @Option(
      names = "--design",
      paramLabel = "random|stratified",
      defaultValue = "random",
      description =
          "random: whole families, so that published percentages can be corrected. stratified:"
              + " rare labels as well as common ones, to learn where the machine errs. Default:"
              + " ${DEFAULT-VALUE}.")
  private Design design = Design.RANDOM;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same run and seed give the same sample. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--reviewers",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many people label the same sample. Default: ${DEFAULT-VALUE}.")
  private int reviewers;

  @Option(
      names = "--settle",
      paramLabel = "PROJECT",
      description =
          "Instead of a sample: the comments on which that project's reviewers differ, for a"
              + " third person.")
  private @Nullable Path settle;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the files go. Default: restricted/review of the run.")
  private @Nullable Path out;

  @Override
  public Integer call() throws Exception {
    refuseNumbers();
    RunFolder folder = RunFolder.open(run);
    RunVersion.refuseNewer(folder);
    RunManifest manifest = ManifestFile.read(folder.manifest());
    ReportInputs inputs = ReportInputs.read(folder.path());
    List<Message> messages = inputs.messages();
    List<String> asked = new ReviewLabels(messages.stream().map(Message::id).toList()).asked();
    String name;
    List<String> people = new ArrayList<>();
    List<ReviewItem> items;
    if (settle == null) {
      Optional<Quarter> from = quarter(folder, manifest);
      name =
          design.word()
              + from.map(each -> "-" + each.firstDay().toString().substring(0, 7)).orElse("")
              + "-"
              + seed;
      for (int i = 1; i <= reviewers; i++) {
        people.add("reviewer-" + i);
      }
      items = drawn(folder, from, inputs.disclosure().quoteGroup(), asked);
    } else {
      name = Review.SETTLING;
      people.add(Review.SETTLING);
      items = open(folder, settle, asked);
    }
    Path review =
        out == null
            ? folder.restricted().resolve("review").resolve(name)
            : out.toAbsolutePath().normalize();
    Files.createDirectories(review);
    String way = settle == null ? design.word() : Review.SETTLING;
    for (String who : people) {
      ReviewSheet sheet =
          new ReviewSheet(folder.runId(), name, way, who, manifest.area(), messages, items);
      ReviewCsv.write(sheet, review.resolve(who + ".csv"));
      ReviewPage.write(sheet, review.resolve(who + ".html"));
    }
    System.out.printf(
        "%d comments for %d %s. These files hold families' words: keep them in restricted"
            + " folders.%n",
        items.size(), people.size(), people.size() == 1 ? "person" : "reviewers");
    System.out.println(review);
    return ExitCode.DONE;
  }

  private void refuseNumbers() {
    if (sample < 1) {
      throw new ConfigurationException("--sample", 0, sample + " (expected 1 or more)");
    }
    if (reviewers < 1 || reviewers > 20) {
      throw new ConfigurationException("--reviewers", 0, reviewers + " (expected 1 to 20)");
    }
  }

  private Optional<Quarter> quarter(RunFolder folder, RunManifest manifest) throws IOException {
    if (quarter == null) {
      return design == Design.RANDOM
          ? ReviewFrame.lastQuarter(folder.comments())
          : Optional.empty();
    }
    try {
      return Optional.of(manifest.quarters().parse(quarter));
    } catch (IllegalArgumentException wrong) {
      throw new ConfigurationException("--quarter", 0, String.valueOf(wrong.getMessage()));
    }
  }

  private List<ReviewItem> drawn(
      RunFolder folder, Optional<Quarter> from, int quoteGroup, List<String> asked)
      throws IOException {
    ReviewFrame frame =
        ReviewFrame.read(folder.comments(), from, design == Design.RANDOM, quoteGroup);
    frame
        .leftOut()
        .forEach(
            (reason, count) -> System.out.println(count + " comments are never shown: " + reason));
    if (frame.comments().isEmpty()) {
      throw new ConfigurationException(
          run.toString(), 0, "no comment that people may be shown (see --quarter)");
    }
    List<Drawn> drawn =
        design == Design.RANDOM
            ? RandomDraw.draw(frame.comments(), sample, seed)
            : StratifiedDraw.draw(frame.comments(), sample, seed);
    if (drawn.size() < sample) {
      System.out.println(
          "only %d of the %d comments asked for can be shown".formatted(drawn.size(), sample));
    }
    Map<String, Double> weights = new HashMap<>();
    drawn.forEach(each -> weights.put(each.id(), each.weight()));
    Map<String, ReviewItem> items = new HashMap<>();
    ParquetRecords.forEach(
        folder.comments(),
        LabelledComment.class,
        comment -> {
          Double weight = weights.get(comment.id());
          if (weight != null) {
            items.put(comment.id(), ReviewItem.of(comment, weight, asked));
          }
        });
    return drawn.stream()
        .flatMap(each -> Optional.ofNullable(items.get(each.id())).stream())
        .toList();
  }

  /** The comments on which reviewers differ, each with the questions that are open. */
  private static List<ReviewItem> open(RunFolder folder, Path project, List<String> asked)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    ReviewTable table = ReviewTable.read(project, asked.subList(1, asked.size()), problems);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    Map<String, ReviewItem> items = new java.util.TreeMap<>();
    ParquetRecords.forEach(
        folder.comments(),
        LabelledComment.class,
        comment -> {
          List<String> open =
              asked.stream()
                  .filter(table.open(comment.id(), comment.textHash())::contains)
                  .toList();
          if (!open.isEmpty()) {
            items.put(comment.id(), ReviewItem.of(comment, 0, open));
          }
        });
    if (items.isEmpty()) {
      throw new ConfigurationException(
          ReviewTable.FILE, 0, "there is nothing to settle: no two reviewers differ");
    }
    return List.copyOf(items.values());
  }
}
