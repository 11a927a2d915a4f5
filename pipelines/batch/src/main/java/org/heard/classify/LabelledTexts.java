package org.heard.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heard.charter.Charter;
import org.heard.charter.Commitment;
import org.heard.charter.CsvTable;
import org.heard.model.ConfigurationException;
import org.heard.model.Heard;
import org.heard.model.Problem;
import org.heard.model.QuestionKind;
import org.heard.model.Sentiment;
import org.heard.model.Stance;

/**
 * Reads labelled texts from CSV files with the columns {@code text, sentiment, heard}, one for each
 * message of the charter, {@code commitments} (ids that take the stance of their message) or {@code
 * stances} (for example {@code +m4.1 -m2.2 ~m1.5}), and where they are known {@code id, pass,
 * question_kind, criticality, language, weight}. A file {@code clauses.csv} in the same folder adds
 * clauses.
 */
public final class LabelledTexts {
  private final Charter charter;
  private final List<Problem> problems = new ArrayList<>();

  private LabelledTexts(Charter charter) {
    this.charter = charter;
  }

  /**
   * Reads files in order.
   *
   * @return the texts in English, in file order
   * @throws ConfigurationException with every row that cannot be read
   * @throws IOException where a file cannot be opened
   */
  public static List<LabelledText> read(Charter charter, List<Path> files) throws IOException {
    LabelledTexts reader = new LabelledTexts(charter);
    List<LabelledText> texts = new ArrayList<>();
    Map<Path, Map<String, List<CsvTable.Row>>> clauses = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Path file : files) {
      Path beside = file.resolveSibling("clauses.csv");
      if (!clauses.containsKey(beside)) {
        clauses.put(beside, reader.clauses(beside));
      }
      Map<String, List<CsvTable.Row>> rows = clauses.getOrDefault(beside, Map.of());
      reader.addAll(file, rows, seen, texts);
    }
    if (!reader.problems.isEmpty()) {
      throw new ConfigurationException(reader.problems);
    }
    return texts;
  }

  private Map<String, List<CsvTable.Row>> clauses(Path file) throws IOException {
    Map<String, List<CsvTable.Row>> byText = new HashMap<>();
    if (Files.exists(file)) {
      CsvTable table = table(file, List.of("id", "start", "end", "sentiment"));
      for (CsvTable.Row row : table.rows()) {
        byText.computeIfAbsent(row.get("id"), key -> new ArrayList<>()).add(row);
      }
    }
    return byText;
  }

  private CsvTable table(Path file, List<String> columns) throws IOException {
    return CsvTable.parse(
        String.valueOf(file.getFileName()), Files.readAllBytes(file), columns, problems);
  }

  private void addAll(
      Path file,
      Map<String, List<CsvTable.Row>> clauses,
      Set<String> seen,
      List<LabelledText> texts)
      throws IOException {
    List<String> columns = new ArrayList<>(List.of("text", "sentiment", "heard"));
    columns.addAll(charter.messageIds());
    for (CsvTable.Row row : table(file, columns).rows()) {
      String language = row.get("language");
      if (!language.isEmpty() && !language.equals("en")) {
        continue;
      }
      if (!row.get("id").isEmpty() && !seen.add(row.get("id"))) {
        row.problem("id \"" + row.get("id") + "\" stands twice");
        continue;
      }
      try {
        texts.add(text(row, clauses.getOrDefault(row.get("id"), List.of())));
      } catch (IllegalArgumentException wrong) {
        row.problem("a label is none of the guide's words (" + wrong.getMessage() + ")");
      }
    }
  }

  private LabelledText text(CsvTable.Row row, List<CsvTable.Row> clauseRows) {
    Map<String, Stance> messages = new TreeMap<>();
    for (String id : charter.messageIds()) {
      Stance stance = row.get(id).isEmpty() ? Stance.ABSENT : Stance.ofWord(row.get(id));
      if (stance != Stance.ABSENT) {
        messages.put(id, stance);
      }
    }
    String text = row.get("text");
    List<LabelledText.LabelledClause> clauses = new ArrayList<>();
    for (CsvTable.Row clause : clauseRows) {
      int start = Integer.parseInt(clause.get("start"));
      int end = Integer.parseInt(clause.get("end"));
      if (start < 0 || end > text.length() || start >= end) {
        clause.problem("offsets " + start + "-" + end + " (expected a stretch of the text)");
        continue;
      }
      Map<String, Stance> commitments = commitments(marks(clause), Map.of());
      clauses.add(
          new LabelledText.LabelledClause(
              text.substring(start, end),
              Sentiment.ofWord(clause.get("sentiment")),
              messagesOf(commitments),
              commitments));
    }
    String kind = row.get("question_kind");
    String criticality = row.get("criticality");
    String weight = row.get("weight");
    return new LabelledText(
        row.get("id"),
        row.get("pass"),
        weight.isEmpty() ? 1 : Integer.parseInt(weight),
        kind.isEmpty() ? QuestionKind.NONE : QuestionKind.ofWord(kind),
        text,
        Sentiment.ofWord(row.get("sentiment")),
        Heard.ofWord(row.get("heard")),
        criticality.isEmpty() ? 0 : Integer.parseInt(criticality.replace("+", "")),
        messages,
        commitments(marks(row), messages),
        clauses);
  }

  private static String marks(CsvTable.Row row) {
    String stances = row.get("stances");
    return stances.isEmpty() ? row.get("commitments") : stances;
  }

  private Map<String, Stance> commitments(String cell, Map<String, Stance> messages) {
    Map<String, Stance> commitments = new TreeMap<>();
    for (String mark : cell.strip().toLowerCase(Locale.ROOT).split("[\\s;]+", -1)) {
      if (mark.isEmpty()) {
        continue;
      }
      char sign = mark.charAt(0);
      boolean signed = sign == '+' || sign == '-' || sign == '~';
      String id = signed ? mark.substring(1) : mark;
      String message =
          charter
              .commitment(id)
              .map(Commitment::message)
              .orElseThrow(() -> new IllegalArgumentException("commitment " + id));
      Stance stance =
          switch (sign) {
            case '+' -> Stance.UPHELD;
            case '-' -> Stance.BREACHED;
            case '~' -> Stance.MENTIONED;
            default -> messages.getOrDefault(message, Stance.MENTIONED);
          };
      commitments.put(id, stance);
    }
    return commitments;
  }

  private Map<String, Stance> messagesOf(Map<String, Stance> commitments) {
    Map<String, Stance> messages = new TreeMap<>();
    commitments.forEach(
        (id, stance) -> {
          String message = charter.commitment(id).map(Commitment::message).orElse("");
          messages.merge(message, stance, (one, other) -> one == other ? one : Stance.MENTIONED);
        });
    return messages;
  }
}
