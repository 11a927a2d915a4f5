package org.heard.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.heard.model.RunManifest;
import org.heard.reports.read.ManifestFile;
import org.heard.store.RunFolder;

/**
 * What a review costs the people who wait for it: the import of 120 reviewed comments into the
 * sample county, and the run that applies them. The bar is 30 seconds beyond start-up, which is
 * what the same commands take where there is next to nothing to do.
 */
final class ReviewCircleCost {
  private static final int SAMPLE = 120;
  private static final int FEW = 200;
  private static final Set<String> NOT_COPIED = Set.of("runs", "reviews.csv", "decisions.csv");

  private ReviewCircleCost() {}

  static void print(PrintStream out, Path county) throws IOException {
    Bench bench = Bench.here();
    VariedTexts texts = new VariedTexts(bench.texts(), 12);
    MadeProject small = MadeProject.write(bench.folder().resolve("few"), FEW, texts);
    bench.run(small, "--quiet");
    small.settle("Rerun");
    MeasuredProcess startRun = bench.run(small, "--quiet");
    MeasuredProcess startImport = bench.heard(List.of("review", "import", "--help"));
    say(out, "start-up: rerun of %d comments: %s; import: %s", FEW, startRun, startImport);

    Path project = copy(county, bench.folder().resolve("county"));
    MeasuredProcess first = bench.heard(List.of("run", project.toString(), "--quiet"));
    say(out, "first run of the county: %s", first);
    RunFolder run = RunFolder.open(project.resolve("runs"));
    Path sheets = bench.folder().resolve("sheets");
    bench.heard(
        List.of(
            "review",
            "export",
            run.path().toString(),
            "--sample",
            Integer.toString(SAMPLE),
            "--reviewers",
            "1",
            "--out",
            sheets.toString()));
    Path sheet = sheets.resolve("reviewer-1.csv");
    int answered = answer(sheet);
    MeasuredProcess imported =
        bench.heard(List.of("review", "import", project.toString(), sheet.toString()));
    MeasuredProcess rerun = bench.heard(List.of("run", project.toString(), "--quiet"));
    RunManifest manifest = ManifestFile.read(RunFolder.open(project.resolve("runs")).manifest());
    say(out, "import of %d rows: %s", answered, imported);
    say(out, "rerun of the county with them: %s", rerun);
    say(
        out,
        "labelled anew in the rerun: %d of %d comments",
        manifest.comments() - manifest.reused(),
        manifest.comments());
    say(
        out,
        "import and rerun beyond start-up: %.1f s (of CPU: %.1f s); bar: 30 s",
        imported.wall() - startImport.wall() + rerun.wall() - startRun.wall(),
        imported.cpu() - startImport.cpu() + rerun.cpu() - startRun.cpu());
  }

  /** The county without its review, its runs and its public key. */
  private static Path copy(Path county, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(county)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = county.relativize(file);
        if (!NOT_COPIED.contains(name.getName(0).toString())) {
          Path copied = to.resolve(name.toString());
          Files.createDirectories(copied.getParent());
          Files.copy(file, copied);
        }
      }
    }
    Path settings = to.resolve("heard.yaml");
    List<String> lines = Files.readAllLines(settings, StandardCharsets.UTF_8);
    Files.write(settings, lines.stream().filter(line -> !line.startsWith("key:")).toList());
    return to;
  }

  /** Answers every comment of a sheet as a reviewer would; returns how many there are. */
  private static int answer(Path sheet) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(sheet, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        rows.add(new ArrayList<>(row.toList()));
      }
    }
    List<String> header = rows.get(1);
    for (int i = 2; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      for (int column = 0; column < header.size(); column++) {
        if (header.get(column).equals("heard")) {
          row.set(column, i % 3 == 0 ? "yes" : i % 3 == 1 ? "no" : "can't tell");
        } else if (header.get(column).matches("m\\d+")) {
          row.set(column, (i + column) % 4 == 0 ? "broken" : "not about this");
        }
      }
    }
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecords(rows);
    }
    Files.writeString(sheet, text.toString(), StandardCharsets.UTF_8);
    return rows.size() - 2;
  }

  private static void say(PrintStream out, String words, Object... values) {
    out.println(String.format(Locale.ROOT, words, values));
  }
}
