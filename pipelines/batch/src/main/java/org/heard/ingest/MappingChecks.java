package org.heard.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.charter.ColumnMapping;
import org.heard.charter.ColumnRole;
import org.heard.charter.Project;
import org.heard.charter.ProjectReader;
import org.heard.charter.SourceMapping;
import org.heard.model.Problem;

/** What is wrong with a mapping by itself, before any file is opened. */
final class MappingChecks {
  private static final Map<ColumnRole, Set<String>> FIELDS =
      Map.of(
          ColumnRole.ID, Set.of("", "item", "family", "case"),
          ColumnRole.DATE, Set.of("", "date", "received", "closed"),
          ColumnRole.COMMENT, Set.of("", "text", "translation", "reply"),
          ColumnRole.GROUP,
              Set.of(
                  "",
                  "area",
                  "age_band",
                  "setting",
                  "need",
                  "speaker",
                  "stage",
                  "service",
                  "category",
                  "outcome",
                  "consent"));

  private MappingChecks() {}

  static List<Problem> problems(Project project) {
    List<Problem> problems = new ArrayList<>();
    project.sources().forEach(source -> check(source, problems));
    return problems;
  }

  private static void check(SourceMapping source, List<Problem> problems) {
    boolean table = source.format().equals("csv") || source.format().equals("xlsx");
    if (!table) {
      if (!source.columns().isEmpty()) {
        add(problems, source.line(), "source \"%s\" has columns, but no table", source.name());
      }
      return;
    }
    if (source.headerRows() < 1) {
      add(problems, source.line(), "header-rows 0 of source \"%s\" (expected 1)", source.name());
    }
    Set<String> taken = new HashSet<>();
    boolean dated = false;
    for (ColumnMapping column : source.columns()) {
      check(column, problems);
      dated |= column.role() == ColumnRole.DATE && !column.field().equals("closed");
      if ((column.role() == ColumnRole.ID || column.role() == ColumnRole.DATE)
          && !taken.add(column.role() + normal(column.field()))) {
        add(
            problems,
            column.line(),
            "column \"%s\": a second %s with field \"%s\" (expected one)",
            column.name(),
            column.role().word(),
            column.field());
      }
    }
    if (!dated && DatePattern.wholeFile(source.datePattern()).isPresent()) {
      return;
    }
    if (!dated) {
      add(
          problems,
          source.line(),
          "source \"%s\" has no column with role date (expected one, or as date-pattern the one day"
              + " of the whole file, for example 2026-05-01)",
          source.name());
    } else {
      checkPattern(source, problems);
    }
  }

  private static String normal(String field) {
    return field.equals("received") || field.equals("date") ? "" : field;
  }

  private static void checkPattern(SourceMapping source, List<Problem> problems) {
    if (source.datePattern().isEmpty()) {
      add(
          problems,
          source.line(),
          "source \"%s\" has no date-pattern (expected for example dd/MM/yyyy)",
          source.name());
      return;
    }
    try {
      new DatePattern(source.datePattern());
    } catch (IllegalArgumentException wrong) {
      add(
          problems,
          source.line(),
          "date-pattern \"%s\" cannot read a date (expected for example dd/MM/yyyy)",
          source.datePattern());
    }
  }

  private static void check(ColumnMapping column, List<Problem> problems) {
    if (column.role() == ColumnRole.UNKNOWN) {
      add(
          problems,
          column.line(),
          "column \"%s\" has role unknown (say what it is for; contact and drop leave it out)",
          column.name());
    }
    Set<String> fields = FIELDS.getOrDefault(column.role(), Set.of(""));
    if (!fields.contains(column.field())) {
      add(
          problems,
          column.line(),
          "column \"%s\": field \"%s\" with role %s (expected one of %s)",
          column.name(),
          column.field(),
          column.role().word(),
          String.join(", ", fields.stream().filter(field -> !field.isEmpty()).sorted().toList()));
    }
    column
        .scale()
        .forEach(
            (answer, meaning) -> {
              if (!meaning.equals("dont_know")
                  && !meaning.equals("prefer_not_to_say")
                  && !isPoint(meaning, column.points())) {
                add(
                    problems,
                    column.line(),
                    "column \"%s\": scale value \"%s\" (expected 1 to %d, dont_know or"
                        + " prefer_not_to_say)",
                    column.name(),
                    meaning,
                    column.points());
              }
            });
  }

  private static boolean isPoint(String meaning, int points) {
    return meaning.matches("\\d{1,2}")
        && Integer.parseInt(meaning) >= 1
        && Integer.parseInt(meaning) <= points;
  }

  // The annotation that Error Prone asks for would be a dependency of its own.
  @SuppressWarnings("AnnotateFormatMethod")
  private static void add(List<Problem> problems, int line, String message, Object... facts) {
    problems.add(new Problem(ProjectReader.FILE, line, message.formatted(facts)));
  }
}
