package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.reports.read.ParquetRecords;
import org.heard.store.RunFolder;

/** A small project on its way round the review circle, as a user goes it. */
record ReviewRound(Path project) {
  static ReviewRound start(Path folder) throws IOException {
    ReviewRound round = new ReviewRound(SmallProject.write(folder.resolve("project")));
    round.run();
    return round;
  }

  /** Runs the project and returns the folder of the run. */
  Path run() {
    Commands done = Commands.run("run", project.toString(), "--quiet");
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    return Path.of(done.lastLine()).resolve("../..").normalize();
  }

  Path current() throws IOException {
    return RunFolder.published(project.resolve("runs")).orElseThrow().path();
  }

  /** The folder with the exported pages and tables. */
  Path export(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("review", "export", current().toString()));
    arguments.addAll(List.of(options));
    Commands done = Commands.run(arguments.toArray(String[]::new));
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    return Path.of(done.lastLine());
  }

  Commands importing(Path... files) {
    List<String> arguments = new ArrayList<>(List.of("review", "import", project.toString()));
    Stream.of(files).map(Path::toString).forEach(arguments::add);
    return Commands.run(arguments.toArray(String[]::new));
  }

  /** Rows of a sheet, header first; the notice above it is left out. */
  static List<List<String>> rows(Path csv) throws IOException {
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(Files.newBufferedReader(csv, StandardCharsets.UTF_8))
            .setFormat(CSVFormat.RFC4180)
            .get()) {
      return parser.stream().skip(1).map(CSVRecord::toList).collect(Collectors.toList());
    }
  }

  static int column(List<List<String>> rows, String name) {
    return rows.get(0).indexOf(name);
  }

  /** Writes a sheet back as a spreadsheet does. */
  static Path save(Path csv, List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(ReviewSheet.NOTICE);
      printer.printRecords(rows);
    }
    Files.writeString(csv, text.toString(), StandardCharsets.UTF_8);
    return csv;
  }

  /** Changes cells of one row of a sheet: column, value, column, value ... */
  static Path fill(Path csv, int row, String... cells) throws IOException {
    List<List<String>> rows = rows(csv);
    List<String> changed = new ArrayList<>(rows.get(row));
    for (int i = 0; i < cells.length; i += 2) {
      changed.set(column(rows, cells[i]), cells[i + 1]);
    }
    rows.set(row, changed);
    return save(csv, rows);
  }

  /** Every count of a run, by its place. */
  static TreeMap<String, Measure> measures(Path run) throws IOException {
    TreeMap<String, Measure> measures = new TreeMap<>();
    for (Measure each : ParquetRecords.read(run.resolve("restricted/measures"), Measure.class)) {
      measures.put(
          String.join(
              " ",
              each.window().word(),
              each.quarter().toString(),
              each.source().word(),
              each.subject().word(),
              each.promise(),
              each.dimension().word(),
              each.group(),
              each.outcome()),
          each);
    }
    return measures;
  }

  static List<LabelledComment> comments(Path run) throws IOException {
    return ParquetRecords.read(run.resolve("restricted/comments"), LabelledComment.class);
  }
}
