package org.heard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.heard.model.Redaction;
import org.heard.redact.Gazetteer;
import org.heard.redact.TextRedaction;
import org.heard.redact.TextRedactor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Masks a spreadsheet: every input column as it was, then the masked text and what was masked. */
@Command(
    name = "redact",
    mixinStandardHelpOptions = true,
    description = "Masks personal identifiers in a column of a CSV file.")
final class RedactCommand implements Callable<Integer> {
  private static final List<String> ADDED = List.of("redacted_text", "redactions");

  @Parameters(index = "0", paramLabel = "IN.csv", description = "A CSV file with a header row.")
  private Path in = Path.of("");

  @Option(
      names = "--text",
      required = true,
      paramLabel = "COL",
      description = "Column of the text.")
  private String text = "";

  @Option(names = "--out", required = true, paramLabel = "OUT.csv", description = "File to write.")
  private Path out = Path.of("");

  @Option(names = "--excel-safe", description = "Puts an apostrophe before formulas.")
  private boolean excelSafe;

  @Option(names = "--quiet", description = "No progress on stderr.")
  private boolean quiet;

  @Override
  public Integer call() throws Exception {
    Spreadsheet sheet = Spreadsheet.read(in);
    sheet.refuseColumns(ADDED);
    int column = sheet.column(text);
    TextRedactor redactor = new TextRedactor(Gazetteer.EMPTY);
    List<List<String>> rows = new ArrayList<>(sheet.rows().size());
    InOrder.each(
        sheet.rows().size(),
        index -> {
          List<String> row = new ArrayList<>(sheet.rows().get(index));
          TextRedaction redaction = redactor.redact(row.get(column));
          row.add(redaction.text());
          row.add(json(redaction.redactions()));
          return row;
        },
        rows::add,
        new Progress(quiet));
    List<String> header = new ArrayList<>(sheet.header());
    header.addAll(ADDED);
    Spreadsheet.write(out, header, rows.stream(), excelSafe);
    return ExitCode.DONE;
  }

  private static String json(List<Redaction> redactions) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Redaction each : redactions) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("start", each.start());
      entry.put("end", each.end());
      entry.put("kind", each.kind().word());
      list.add(entry);
    }
    return EvidenceJson.text(list);
  }
}
