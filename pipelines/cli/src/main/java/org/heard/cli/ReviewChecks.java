package org.heard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heard.charter.DisputeReason;
import org.heard.charter.Review;
import org.heard.charter.ReviewLabels;
import org.heard.charter.ReviewTable;
import org.heard.model.Problem;
import org.heard.store.MachineSaid;
import org.heard.store.RunFolder;

/** Turns reviewers' rows into reviews, or says everything that is wrong with them. */
final class ReviewChecks {
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));
  private static final Set<String> YES = Set.of("yes", "y", "x", "true");
  private static final Set<String> NO = Set.of("", "no", "n", "false");

  private final List<String> messages;
  private final ReviewLabels labels;
  private final ReviewTable known;
  private final List<Problem> problems;
  private final Map<String, Optional<RunFolder>> runs = new HashMap<>();
  private final Map<String, ReviewedTexts> texts = new HashMap<>();
  private final Map<String, ReviewedTexts> latest = new HashMap<>();
  private final Map<List<String>, String> answered = new HashMap<>();

  /**
   * For a charter's messages.
   *
   * @param messages ids of the messages
   * @param known what {@code reviews.csv} holds already
   * @param problems where problems are added
   */
  ReviewChecks(List<String> messages, ReviewTable known, List<Problem> problems) {
    this.messages = List.copyOf(messages);
    this.labels = new ReviewLabels(messages);
    this.known = known;
    this.problems = problems;
  }

  /** The reviews in one file's rows. */
  List<Review> reviews(List<ReviewAnswer> rows, ReviewRuns places) throws IOException {
    look(rows, places);
    List<Review> reviews = new ArrayList<>();
    Set<String> missingRuns = new HashSet<>();
    for (ReviewAnswer row : rows) {
      String runId = runId(row);
      if (runs.getOrDefault(runId, Optional.empty()).isEmpty()) {
        if (missingRuns.add(runId)) {
          problem(
              row,
              "is of run \"%s\", which is no run of this project (looked in %s; name its folder"
                      .formatted(row.get("run"), places.folders().get(0))
                  + " with --runs if it lies elsewhere)");
        }
        continue;
      }
      reviews.addAll(row(row, runId));
    }
    return reviews;
  }

  private void look(List<ReviewAnswer> rows, ReviewRuns places) throws IOException {
    Map<String, Set<String>> idsOf = new TreeMap<>();
    for (ReviewAnswer row : rows) {
      idsOf.computeIfAbsent(runId(row), r -> new HashSet<>()).add(row.get("comment_id"));
    }
    for (Map.Entry<String, Set<String>> entry : idsOf.entrySet()) {
      String runId = entry.getKey();
      Optional<RunFolder> run =
          runId.matches("[0-9a-f]{12}") ? places.find(runId) : Optional.empty();
      runs.put(runId, run);
      if (run.isEmpty()) {
        continue;
      }
      texts.put(runId, ReviewedTexts.read(run.get(), entry.getValue()));
      Path folder = run.get().path().getParent();
      Optional<RunFolder> published =
          folder == null ? Optional.empty() : RunFolder.published(folder);
      latest.put(
          runId,
          published.isEmpty() || published.get().runId().equals(runId)
              ? texts.get(runId)
              : ReviewedTexts.read(published.get(), entry.getValue()));
    }
  }

  private static String runId(ReviewAnswer row) {
    String run = row.get("run");
    return run.startsWith(ReviewSheet.RUN) ? run.substring(ReviewSheet.RUN.length()) : run;
  }

  private List<Review> row(ReviewAnswer row, String runId) {
    String id = row.get("comment_id");
    String who = row.get("reviewer");
    if (known.takenOut().contains(id)) {
      return List.of();
    }
    Optional<MachineSaid> then = read(texts, runId, id);
    Optional<MachineSaid> now = read(latest, runId, id);
    if (then.isEmpty()) {
      problem(row, "unknown comment_id \"" + id + "\" (run " + runId + " holds no such comment)");
      return List.of();
    }
    int before = problems.size();
    if (!then.get().textHash().equals(row.get("text_hash"))) {
      problem(
          row, "the text of comment " + id + " is not the one that was read (text_hash differs)");
    } else if (now.isEmpty()) {
      problem(row, "comment " + id + " is not in the latest run any more (delete the row)");
    } else if (!now.get().textHash().equals(row.get("text_hash"))) {
      problem(row, "the text of comment " + id + " has changed since it was read");
    }
    if (!who.matches("[A-Za-z0-9][A-Za-z0-9 -]{0,39}")) {
      problem(
          row,
          "reviewer \"%s\" (expected a role of letters, digits, spaces and hyphens)"
              .formatted(who.contains("@") ? "an address" : who));
    }
    String earlier = answered.putIfAbsent(List.of(who, id), row.file() + " line " + row.line());
    if (earlier != null) {
      problem(
          row,
          "a second answer by \"%s\" to comment %s (the first: %s)".formatted(who, id, earlier));
    }
    formulas(row);
    String when = date(row);
    List<Review> reviews = said(row, then.get(), runId, when);
    return problems.size() > before ? List.of() : reviews;
  }

  private static Optional<MachineSaid> read(
      Map<String, ReviewedTexts> of, String runId, String id) {
    ReviewedTexts held = of.get(runId);
    return held == null ? Optional.empty() : held.of(id);
  }

  private void formulas(ReviewAnswer row) {
    row.cells()
        .forEach(
            (column, cell) -> {
              // The comment itself was made safe when it was written.
              if (!column.equals("comment") && Spreadsheet.isFormula(cell)) {
                problem(
                    row,
                    "a formula in column \""
                        + column
                        + "\" (a cell must not start with = + - or @)");
              }
            });
  }

  private String date(ReviewAnswer row) {
    String written = row.get("answered");
    if (written.isEmpty()) {
      return "";
    }
    for (DateTimeFormatter format : DATES) {
      Optional<String> date = date(written, format);
      if (date.isPresent()) {
        return date.get();
      }
    }
    problem(row, "answered \"" + written + "\" (expected a date such as 2026-10-02, or nothing)");
    return "";
  }

  private static Optional<String> date(String written, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(written, format).toString());
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private List<Review> said(ReviewAnswer row, MachineSaid machine, String runId, String when) {
    Map<String, String> from = machine.labels(messages);
    List<String[]> said = new ArrayList<>();
    for (String variable : labels.asked()) {
      String written = row.get(variable);
      if (written.isEmpty() || Spreadsheet.isFormula(written)) {
        continue;
      }
      Optional<String> label = labels.label(variable, written);
      if (label.isEmpty()) {
        problem(
            row,
            "label \"%s\" in column \"%s\" (expected %s)"
                .formatted(written, variable, labels.expected(variable)));
      } else {
        said.add(new String[] {variable, from.getOrDefault(variable, ""), label.get()});
      }
    }
    for (String mark : List.of(Review.NOT_SURE, Review.TAKE_OUT)) {
      if (yes(row, mark)) {
        said.add(new String[] {mark, "", "yes"});
      }
    }
    String dispute = row.get(Review.DISPUTE);
    if (!dispute.isEmpty() && !Spreadsheet.isFormula(dispute)) {
      if (DisputeReason.ofWord(dispute).isEmpty()) {
        problem(
            row,
            "dispute \""
                + dispute
                + "\" (expected opposite, other_promise, missed, other or"
                + " nothing)");
      } else {
        said.add(new String[] {Review.DISPUTE, "", dispute});
      }
    }
    if (said.isEmpty() && !row.get("note").isEmpty()) {
      said.add(new String[] {Review.NOT_SURE, "", "yes"});
    }
    return rows(row, said, runId, when);
  }

  private List<Review> rows(ReviewAnswer row, List<String[]> said, String runId, String when) {
    String note = row.get("note");
    List<Review> reviews = new ArrayList<>();
    boolean overrules = said.stream().anyMatch(ReviewChecks::overrules);
    for (String[] each : said) {
      // The note says why a label was overruled; where none was, it stands once.
      boolean noted = overrules ? overrules(each) : reviews.isEmpty();
      reviews.add(
          new Review(
              row.get("comment_id"),
              each[0],
              each[1],
              each[2],
              row.get("reviewer"),
              when,
              row.get("machine_seen").equals("before"),
              noted ? note : "",
              row.get("text_hash"),
              row.get("design"),
              weight(row),
              ReviewSheet.RUN + runId,
              0));
    }
    return reviews;
  }

  private static boolean overrules(String[] said) {
    return said[0].equals(Review.DISPUTE) || (!said[1].isEmpty() && !said[1].equals(said[2]));
  }

  private boolean yes(ReviewAnswer row, String column) {
    String written = row.get(column).toLowerCase(java.util.Locale.ROOT);
    if (!YES.contains(written) && !NO.contains(written)) {
      problem(row, "\"" + written + "\" in column \"" + column + "\" (expected yes or nothing)");
    }
    return YES.contains(written);
  }

  private double weight(ReviewAnswer row) {
    String design = row.get("design");
    if (!Set.of("random", "stratified", Review.SETTLING).contains(design)) {
      problem(row, "design \"" + design + "\" (expected random, stratified or settling)");
    }
    String weight = row.get("weight");
    if (!weight.matches("\\d{1,12}(\\.\\d{1,12})?")) {
      problem(row, "weight \"" + weight + "\" (expected the number that was exported)");
      return 0;
    }
    return Double.parseDouble(weight);
  }

  private void problem(ReviewAnswer row, String message) {
    Problem problem = new Problem(row.file(), row.line(), message);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
