package org.heard.charter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.model.PeoplesLabels;
import org.heard.model.Problem;
import org.heard.model.ReviewerAnswer;

/**
 * A project's {@code reviews.csv}: everything that people said about labels, and what follows from
 * it. The file is an overlay with its history: rows are added by {@code review import} and never
 * changed.
 *
 * @param rows in the file's order
 */
public record ReviewTable(List<Review> rows) {
  /** The file's name in a project folder. */
  public static final String FILE = "reviews.csv";

  /** The file's columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "comment_id",
          "variable",
          "from",
          "to",
          "who",
          "when",
          "machine_seen",
          "reason",
          "text_hash",
          "design",
          "weight",
          "run");

  private static final Set<String> DESIGNS = Set.of("random", "stratified", Review.SETTLING);

  public ReviewTable {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a project's reviews; empty where it has none.
   *
   * @param folder the project's folder
   * @param messages ids of the charter's messages
   * @param problems where every wrong row is added, with its line
   */
  public static ReviewTable read(Path folder, List<String> messages, List<Problem> problems)
      throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return new ReviewTable(List.of());
    }
    ReviewLabels labels = new ReviewLabels(messages);
    List<Review> rows = new ArrayList<>();
    Map<List<String>, Integer> lines = new HashMap<>();
    for (CsvTable.Row row :
        CsvTable.parse(FILE, Files.readAllBytes(file), COLUMNS, problems).rows()) {
      Review review = row(row, labels);
      rows.add(review);
      List<String> who =
          List.of(review.commentId(), review.variable(), review.who(), review.textHash());
      Integer earlier = lines.putIfAbsent(who, row.line());
      if (earlier != null) {
        row.problem(
            "a second answer by \"%s\" (the first stands in line %d)"
                .formatted(review.who(), earlier));
      }
    }
    return new ReviewTable(rows);
  }

  private static Review row(CsvTable.Row row, ReviewLabels labels) {
    String variable = row.get("variable");
    String to = row.get("to");
    if (labels.knows(variable)) {
      if (labels.label(variable, to).isEmpty()) {
        row.problem("label \"" + to + "\" (expected " + labels.expected(variable) + ")");
      }
    } else if (variable.equals(Review.DISPUTE)) {
      if (DisputeReason.ofWord(to).isEmpty()) {
        row.problem("reason \"" + to + "\" (expected opposite, other_promise, missed or other)");
      }
    } else if (!variable.equals(Review.NOT_SURE) && !variable.equals(Review.TAKE_OUT)) {
      row.problem("variable \"" + variable + "\" (expected heard or the id of a message)");
    }
    if (row.get("comment_id").isEmpty() || row.get("who").isEmpty()) {
      row.problem("a row without comment_id or who");
    }
    String design = row.get("design");
    if (!DESIGNS.contains(design)) {
      row.problem("design \"" + design + "\" (expected random, stratified or settling)");
    }
    return new Review(
        row.get("comment_id"),
        variable,
        row.get("from"),
        labels.knows(variable) ? labels.label(variable, to).orElse(to) : to,
        row.get("who"),
        row.get("when"),
        row.get("machine_seen").equals("before"),
        row.get("reason"),
        row.get("text_hash"),
        design,
        weight(row),
        row.get("run"),
        row.line());
  }

  private static double weight(CsvTable.Row row) {
    String weight = row.get("weight");
    if (!weight.matches("\\d{1,12}(\\.\\d{1,12})?")) {
      row.problem("weight \"" + weight + "\" (expected a number of 0 or more)");
      return 0;
    }
    return Double.parseDouble(weight);
  }

  /** Ids of comments that somebody wants taken out, sorted. */
  public Set<String> takenOut() {
    Set<String> ids = new TreeSet<>();
    rows.stream()
        .filter(row -> row.variable().equals(Review.TAKE_OUT))
        .forEach(row -> ids.add(row.commentId()));
    return ids;
  }

  /** The disputes, in the file's order. */
  public List<Review> disputes() {
    return rows.stream().filter(row -> row.variable().equals(Review.DISPUTE)).toList();
  }

  /** What measures need. */
  public PeoplesLabels overlay(Charter charter) {
    Map<String, Map<String, Map<String, String>>> byComment = new TreeMap<>();
    for (Review row : rows) {
      byComment
          .computeIfAbsent(row.commentId(), id -> new TreeMap<>())
          .computeIfAbsent(row.textHash(), hash -> labels(row.commentId(), hash));
    }
    Map<String, String> messageOf = new TreeMap<>();
    charter
        .commitments()
        .forEach(commitment -> messageOf.put(commitment.id(), commitment.message()));
    return new PeoplesLabels(byComment, takenOut(), messageOf);
  }

  /**
   * The labels of one text that count: a settling row's; else what all reviewers say; else, of
   * three or more, what more than half of them say. A variable that stays open is missing.
   */
  public Map<String, String> labels(String commentId, String textHash) {
    Map<String, String> labels = new TreeMap<>();
    byVariable(commentId, textHash)
        .forEach((variable, said) -> agreed(said).ifPresent(to -> labels.put(variable, to)));
    return labels;
  }

  /** Variables of one text on which reviewers differ and nothing has been settled, sorted. */
  public List<String> open(String commentId, String textHash) {
    return byVariable(commentId, textHash).entrySet().stream()
        .filter(entry -> agreed(entry.getValue()).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, List<Review>> byVariable(String commentId, String textHash) {
    Map<String, List<Review>> byVariable = new TreeMap<>();
    of(commentId, textHash).stream()
        .filter(Review::isLabel)
        .forEach(
            row -> byVariable.computeIfAbsent(row.variable(), v -> new ArrayList<>()).add(row));
    return byVariable;
  }

  private static Optional<String> agreed(List<Review> said) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    String settled = "";
    for (Review row : said) {
      votes.merge(row.to(), 1, Integer::sum);
      settled = row.design().equals(Review.SETTLING) ? row.to() : settled;
    }
    if (!settled.isEmpty()) {
      return Optional.of(settled);
    }
    return votes.entrySet().stream()
        .filter(vote -> 2 * vote.getValue() > said.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What each reviewer said of one text, by name; who settled it is not among them. */
  public List<ReviewerAnswer> answers(String commentId, String textHash) {
    Map<String, List<Review>> byReviewer = new TreeMap<>();
    of(commentId, textHash).stream()
        .filter(row -> !row.design().equals(Review.SETTLING))
        .forEach(row -> byReviewer.computeIfAbsent(row.who(), w -> new ArrayList<>()).add(row));
    List<ReviewerAnswer> answers = new ArrayList<>();
    byReviewer.forEach(
        (who, said) -> {
          Map<String, String> labels = new TreeMap<>();
          said.stream()
              .filter(Review::isLabel)
              .forEach(row -> labels.put(row.variable(), row.to()));
          answers.add(new ReviewerAnswer(who, said.stream().anyMatch(Review::sawMachine), labels));
        });
    return answers;
  }

  /** All rows about one text. */
  public List<Review> of(String commentId, String textHash) {
    return rows.stream()
        .filter(row -> row.commentId().equals(commentId) && row.textHash().equals(textHash))
        .toList();
  }
}
