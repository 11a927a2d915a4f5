package org.heard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.heard.charter.Charter;
import org.heard.model.Classification;
import org.heard.model.ConfigurationException;
import org.heard.model.LabelledComment;
import org.heard.model.Mention;
import org.heard.model.QuestionKind;
import org.heard.model.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Labels a spreadsheet: every input column as it was, then the labels. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description = "Labels the comments of a CSV file.")
final class ClassifyCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "IN.csv", description = "A CSV file with a header row.")
  private Path in = Path.of("");

  @Option(
      names = "--text",
      required = true,
      paramLabel = "COL",
      description = "Column of the text.")
  private String text = "";

  @Option(names = "--id", paramLabel = "COL", description = "Column of an id, kept as it is.")
  private @Nullable String id;

  @Option(names = "--question", paramLabel = "COL", description = "Column of the question asked.")
  private @Nullable String question;

  @Option(
      names = "--question-kind",
      paramLabel = "COL",
      description = "Column of its kind: what_good, could_improve, nonspecific or none.")
  private @Nullable String questionKind;

  @Option(
      names = "--source",
      paramLabel = "COL",
      description = "Column of the source: survey, complaint or meeting.")
  private @Nullable String source;

  @Option(names = "--out", required = true, paramLabel = "OUT.csv", description = "File to write.")
  private Path out = Path.of("");

  @Option(names = "--excel-safe", description = "Puts an apostrophe before formulas.")
  private boolean excelSafe;

  @Option(names = "--quiet", description = "No progress on stderr.")
  private boolean quiet;

  @Mixin private CharterOption charterOption = new CharterOption();

  @Override
  public Integer call() throws Exception {
    Charter charter = charterOption.read();
    Spreadsheet sheet = Spreadsheet.read(in);
    List<String> added = columns(charter);
    sheet.refuseColumns(added);
    int textColumn = sheet.column(text);
    int questionColumn = optional(sheet, question);
    int kindColumn = optional(sheet, questionKind);
    int sourceColumn = optional(sheet, source);
    optional(sheet, id);
    OneComment one = new OneComment(charter);
    List<List<String>> rows = new ArrayList<>(sheet.rows().size());
    InOrder.each(
        sheet.rows().size(),
        index -> {
          List<String> cells = sheet.rows().get(index);
          String asked = questionColumn < 0 ? "" : cells.get(questionColumn);
          QuestionKind kind = kind(kindColumn < 0 ? "" : cells.get(kindColumn), asked, index);
          Source from = source(sourceColumn < 0 ? "survey" : cells.get(sourceColumn), index);
          return labelled(cells, one.label(cells.get(textColumn), asked, kind, from), charter);
        },
        rows::add,
        new Progress(quiet));
    List<String> header = new ArrayList<>(sheet.header());
    header.addAll(added);
    Spreadsheet.write(out, header, rows.stream(), excelSafe);
    return ExitCode.DONE;
  }

  private static List<String> columns(Charter charter) {
    List<String> columns = new ArrayList<>(List.of("sentiment", "heard", "criticality"));
    columns.addAll(charter.messageIds());
    columns.addAll(
        List.of(
            "commitments",
            "confidence",
            "review",
            "review_reason",
            "language",
            "evidence",
            "redacted_text"));
    return columns;
  }

  private static int optional(Spreadsheet sheet, @Nullable String column) {
    return column == null ? -1 : sheet.column(column);
  }

  private QuestionKind kind(String word, String asked, int index) {
    if (word.isBlank()) {
      return QuestionKindOf.question(asked);
    }
    return QuestionKindOf.word(word)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    in.toString(),
                    0,
                    "row %d: column \"%s\": no question kind (expected one of %s)"
                        .formatted(
                            index + 1,
                            questionKind,
                            String.join(", ", OneComment.questionKindWords()))));
  }

  private Source source(String word, int index) {
    try {
      return word.isBlank() ? Source.SURVEY : Source.ofWord(word.strip());
    } catch (IllegalArgumentException unknown) {
      throw new ConfigurationException(
          in.toString(),
          0,
          "row %d: column \"%s\": no source (expected survey, complaint or meeting)"
              .formatted(index + 1, source));
    }
  }

  private static List<String> labelled(
      List<String> cells, LabelledComment comment, Charter charter) {
    Classification labels = comment.labels();
    List<String> row = new ArrayList<>(cells);
    row.add(labels.sentiment().word());
    row.add(labels.heard().word());
    row.add(Integer.toString(labels.criticality()));
    charter.messageIds().forEach(message -> row.add(labels.stanceTo(message).word()));
    row.add(String.join(" ", labels.commitments().stream().map(Mention::promise).toList()));
    row.add(Rounded.confidence(labels.confidence()));
    row.add(Rounded.yesNo(labels));
    row.add(Rounded.reason(labels));
    row.add(comment.language());
    row.add(EvidenceJson.text(EvidenceJson.list(labels.evidence())));
    row.add(comment.text());
    return row;
  }
}
