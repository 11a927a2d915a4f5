package org.heard.ingest;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.charter.ColumnRole;
import org.heard.model.QuestionKind;

/** Writes one source of {@code heard.yaml} out of what its files are. */
final class SourceDraft {
  private SourceDraft() {}

  /**
   * The lines of one entry of {@code sources}.
   *
   * @param name the source's name
   * @param files the files' names relative to the project
   * @param shape what all of them are
   * @param wholeFile the day of files that hold no date; empty where they do
   */
  static List<String> lines(String name, List<String> files, FileShape shape, String wholeFile) {
    List<String> lines = new java.util.ArrayList<>();
    lines.add("  - name: " + YamlText.quoted(name));
    lines.add("    kind: " + (shape.kind().equals("unknown") ? "survey" : shape.kind()));
    lines.add("    files: " + list(files));
    lines.add("    format: " + shape.format());
    if (!shape.encoding().isEmpty()) {
      lines.add("    encoding: " + shape.encoding());
    }
    if (!shape.delimiter().isEmpty()) {
      lines.add("    delimiter: " + YamlText.quoted(shape.delimiter()));
    }
    if (!shape.isNotes()) {
      lines.add("    header-rows: " + shape.headerRows());
    }
    if (!shape.datePattern().isEmpty()) {
      lines.add("    date-pattern: " + YamlText.quoted(shape.datePattern()));
    } else if (shape.askDateOrder()) {
      lines.add(
          "    date-pattern: \"\"  # no day over 12 in the file: say dd/MM/yyyy or MM/dd/yyyy");
    } else if (!shape.dated()) {
      lines.add(
          "    date-pattern: "
              + YamlText.quoted(wholeFile)
              + "  # the file has no date; this is the day it was saved: put the right one");
    }
    if (!shape.isNotes()) {
      lines.add("    columns:");
      List<String> names =
          HeaderNames.unique(shape.columns().stream().map(ColumnShape::name).toList());
      for (int i = 0; i < names.size(); i++) {
        lines.add("      - {" + column(names.get(i), shape.columns().get(i)) + "}");
      }
    }
    return lines;
  }

  private static String list(List<String> texts) {
    return texts.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String column(String name, ColumnShape column) {
    StringBuilder text = new StringBuilder("name: ").append(YamlText.quoted(name));
    text.append(", role: ").append(column.role().word());
    if (!column.field().isEmpty()) {
      text.append(", field: ").append(column.field());
    }
    if (column.role() == ColumnRole.COMMENT && column.questionKind() != QuestionKind.NONE) {
      text.append(", question-kind: ").append(column.questionKind().word());
    }
    if (column.role() == ColumnRole.RATING) {
      text.append(", points: ").append(column.points());
      if (!column.target().isEmpty()) {
        text.append(", target: ").append(column.target());
      }
      if (!column.scale().isEmpty()) {
        text.append(", scale: {")
            .append(
                new TreeMap<>(column.scale())
                    .entrySet().stream()
                        .map(
                            each ->
                                YamlText.quoted(each.getKey())
                                    + ": "
                                    + YamlText.quoted(each.getValue()))
                        .collect(Collectors.joining(", ")))
            .append('}');
      }
    }
    if (!column.separator().isEmpty()) {
      text.append(", separator: ").append(YamlText.quoted(column.separator()));
    }
    return text.toString();
  }
}
