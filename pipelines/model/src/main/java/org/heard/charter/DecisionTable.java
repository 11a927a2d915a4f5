package org.heard.charter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.model.Problem;

/** A project's {@code decisions.csv}: how its partners answered disputes. */
public final class DecisionTable {
  /** The file's name in a project folder. */
  public static final String FILE = "decisions.csv";

  private static final List<String> COLUMNS = List.of("comment_id", "date", "decision", "because");
  private static final Set<String> DECISIONS = Set.of("agreed", "not agreed");

  private DecisionTable() {}

  /**
   * The decisions by the comments' ids; empty where there is no such file. The last row about a
   * comment holds.
   *
   * @param folder the project's folder
   * @param reviews the project's reviews: only what is disputed can be decided
   * @param problems where every wrong row is added, with its line
   */
  public static Map<String, Decision> read(Path folder, ReviewTable reviews, List<Problem> problems)
      throws IOException {
    Path file = folder.resolve(FILE);
    Map<String, Decision> decisions = new TreeMap<>();
    if (!Files.isRegularFile(file)) {
      return decisions;
    }
    Set<String> disputed =
        reviews.disputes().stream().map(Review::commentId).collect(Collectors.toSet());
    for (CsvTable.Row row :
        CsvTable.parse(FILE, Files.readAllBytes(file), COLUMNS, problems).rows()) {
      String id = row.get("comment_id");
      if (!disputed.contains(id)) {
        row.problem("comment \"" + id + "\" is not disputed in " + ReviewTable.FILE);
      }
      if (!DECISIONS.contains(row.get("decision"))) {
        row.problem("decision \"" + row.get("decision") + "\" (expected agreed or not agreed)");
      }
      if (!row.get("date").matches("\\d{4}-\\d{2}-\\d{2}")) {
        row.problem("date \"" + row.get("date") + "\" (expected yyyy-MM-dd)");
      }
      if (row.get("because").isEmpty()) {
        row.problem("a decision without because (it is printed in the report)");
      }
      decisions.put(id, new Decision(id, row.get("date"), row.get("decision"), row.get("because")));
    }
    return decisions;
  }
}
