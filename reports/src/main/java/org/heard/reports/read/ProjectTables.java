package org.heard.reports.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.charter.CsvTable;
import org.heard.model.Dimension;
import org.heard.model.Problem;
import org.heard.model.QuarterKind;
import org.heard.model.Revision;

/**
 * Reads {@code population.csv}, {@code actions.csv}, {@code revisions.csv} and {@code
 * easy-read-sign-off.csv} of a project folder.
 */
final class ProjectTables {
  private ProjectTables() {}

  /**
   * The population, in the file's order; empty where there is no such file.
   *
   * @param problems where wrong lines are added
   */
  static List<PopulationRow> population(Path file, List<Problem> problems) throws IOException {
    List<PopulationRow> rows = new ArrayList<>();
    for (CsvTable.Row row : rows(file, List.of("dimension", "group", "children"), problems)) {
      Optional<Dimension> dimension = dimension(row.get("dimension"));
      long children = count(row.get("children"));
      if (dimension.isEmpty()) {
        row.problem(
            "dimension \""
                + row.get("dimension")
                + "\" (expected area, age_band, setting, need, speaker or language)");
      } else if (children < 0) {
        row.problem("children \"" + row.get("children") + "\" (expected a whole number)");
      } else {
        rows.add(new PopulationRow(dimension.get(), row.get("group"), children));
      }
    }
    return rows;
  }

  /**
   * The actions, in the file's order; empty where there is no such file.
   *
   * @param problems where wrong lines are added
   */
  static List<ActionRow> actions(Path file, List<Problem> problems) throws IOException {
    List<ActionRow> rows = new ArrayList<>();
    List<String> columns =
        List.of("id", "date", "message", "you_said", "we_did", "status", "because");
    for (CsvTable.Row row : rows(file, columns, problems)) {
      Optional<ActionStatus> status = ActionStatus.ofWords(row.get("status"));
      String date = row.get("date");
      if (status.isEmpty()) {
        row.problem(
            "status \""
                + row.get("status")
                + "\" (expected done, under way, planned or not possible)");
      }
      if (!date.isEmpty() && !date.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
        row.problem("date \"" + date + "\" (expected yyyy-MM-dd, yyyy-MM or nothing)");
      }
      status.ifPresent(
          known ->
              rows.add(
                  new ActionRow(
                      row.get("id"),
                      date,
                      row.get("message"),
                      row.get("you_said"),
                      row.get("we_did"),
                      known,
                      row.get("because"))));
    }
    return rows;
  }

  /**
   * The quotes that a person approved; empty where there is no such file.
   *
   * @param problems where wrong lines are added; never with a quote's words
   */
  static List<QuoteApproval> quotes(Path file, List<Problem> problems) throws IOException {
    List<QuoteApproval> rows = new ArrayList<>();
    List<String> columns = List.of("comment_id", "text_hash", "approved_by", "approved_on");
    for (CsvTable.Row row : rows(file, columns, problems)) {
      if (row.get("approved_by").isEmpty()) {
        row.problem("no approved_by (expected the role of the person who read the quote)");
      }
      if (!isDay(row.get("approved_on"))) {
        row.problem("approved_on is not a date (expected yyyy-MM-dd)");
      }
      rows.add(
          new QuoteApproval(
              row.get("comment_id"),
              row.get("text_hash"),
              row.get("excerpt"),
              row.get("approved_by"),
              row.get("approved_on")));
    }
    return rows;
  }

  /**
   * The quarters whose published figures may be corrected; empty where there is no such file.
   *
   * @param problems where wrong lines are added
   */
  static List<Revision> revisions(Path file, QuarterKind quarters, List<Problem> problems)
      throws IOException {
    List<Revision> rows = new ArrayList<>();
    for (CsvTable.Row row : rows(file, List.of("quarter", "reason"), problems)) {
      if (row.get("reason").isEmpty()) {
        row.problem("no reason (expected why published figures are corrected; it is printed)");
      }
      try {
        rows.add(new Revision(quarters.parse(row.get("quarter")).firstDay(), row.get("reason")));
      } catch (IllegalArgumentException | DateTimeException wrong) {
        row.problem(String.valueOf(wrong.getMessage()));
      }
    }
    return rows;
  }

  /**
   * Who has checked which draft for Easy Read, in the file's order; empty where there is no such
   * file.
   *
   * @param problems where wrong lines are added
   */
  static List<SignOff> signOffs(Path file, QuarterKind quarters, List<Problem> problems)
      throws IOException {
    List<SignOff> rows = new ArrayList<>();
    for (CsvTable.Row row : rows(file, List.of("quarter", "group", "date"), problems)) {
      String language = row.get("language");
      if (row.get("group").isEmpty()) {
        row.problem("no group (expected who checked the draft, as a group)");
      }
      if (!isDay(row.get("date"))) {
        row.problem("date \"" + row.get("date") + "\" (expected yyyy-MM-dd)");
      }
      try {
        rows.add(
            new SignOff(
                quarters.parse(row.get("quarter")).firstDay().toString(),
                row.get("group"),
                row.get("date"),
                language.isEmpty() ? PlainEdition.ENGLISH : language));
      } catch (IllegalArgumentException | DateTimeException wrong) {
        row.problem(String.valueOf(wrong.getMessage()));
      }
    }
    return rows;
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException wrong) {
      return false;
    }
  }

  private static List<CsvTable.Row> rows(Path file, List<String> columns, List<Problem> problems)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    String name = String.valueOf(file.getFileName());
    return CsvTable.parse(name, Files.readAllBytes(file), columns, problems).rows();
  }

  private static Optional<Dimension> dimension(String word) {
    try {
      return Optional.of(Dimension.ofWord(word.toLowerCase(Locale.ROOT).replace(' ', '_')))
          .filter(dimension -> dimension != Dimension.ALL);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static long count(String text) {
    String digits = text.replace(",", "");
    return digits.matches("\\d{1,12}") ? Long.parseLong(digits) : -1;
  }
}
