package org.heard.reports.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.model.Dimension;
import org.heard.model.FileAccount;
import org.heard.model.Measure;
import org.heard.model.QuarterKind;
import org.heard.model.RunManifest;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.read.ReportInputs;

/** Reports of the made county and of what may go wrong with it, to be checked and looked at. */
public final class MadeReports {
  private static final Wording WORDING = Wording.read("wording");

  private MadeReports() {}

  /** {@code MadeReports FOLDER}: writes every page of the made county. */
  public static void main(String[] arguments) throws IOException {
    Reports.write(county(MadeCounty.measures(16), Optional.empty()), Path.of(arguments[0]));
  }

  /** Writes each case into a folder of its own below {@code root}, which is emptied first. */
  public static Path writeAll(Path root) throws IOException {
    empty(root);
    Words words = new Words(WORDING);
    List<Measure> measures = MadeCounty.measures(16);
    writeWithYear(measures, "2025-26", root.resolve("county"), words);
    Reports.write(
        county(measures, Optional.of("2026-27 Q3")), root.resolve("empty-quarter"), words);
    List<Measure> surveys =
        MadeCounty.measures(5).stream().filter(MadeReports::surveysOnly).toList();
    writeWithYear(surveys, "2026-27", root.resolve("surveys-only"), words);
    Reports.write(bare(), root.resolve("bare"), words);
    HostileTextTest.write(root.resolve("hostile"), words);
    return root;
  }

  /** The sentences that none of the cases said so far. */
  static Set<String> unusedSentences() {
    Set<String> unused = WORDING.keys();
    unused.removeAll(WORDING.used());
    return unused;
  }

  private static void writeWithYear(List<Measure> measures, String typed, Path folder, Words words)
      throws IOException {
    YearChoice year = YearChoice.parse(typed, QuarterKind.FINANCIAL);
    Reports.write(county(measures, Optional.empty()), folder, Optional.of(year), words);
    Reports.writeYear(
        Reports.yearFindings(
            MadeCounty.manifest(),
            MadeCounty.inputs(),
            MeasureTable.of(measures),
            MadeCounty.evidence(),
            year),
        year,
        folder,
        words);
  }

  /** No complaint, no meeting, and nobody speaks of the second message. */
  private static boolean surveysOnly(Measure measure) {
    boolean second = measure.promise().startsWith("m2");
    boolean silent =
        measure.subject() == Subject.MESSAGE || measure.subject() == Subject.COMMITMENT;
    return measure.source() == Source.SURVEY
        && !(second && silent && !measure.outcome().equals("absent"));
  }

  private static PublishedFindings county(List<Measure> measures, Optional<String> quarter) {
    return Reports.findings(
        MadeCounty.manifest(),
        MadeCounty.inputs(),
        MeasureTable.of(measures),
        MadeCounty.evidence(),
        new ReportChoice(quarter, Optional.empty()));
  }

  /** One quarter of a few complaints; no population, no action, a charter of one message. */
  private static PublishedFindings bare() {
    ReportInputs county = MadeCounty.inputs();
    ReportInputs inputs =
        new ReportInputs(
            county.organisation(),
            county.accent(),
            "",
            county.logo(),
            false,
            county.disclosure(),
            county.charterName(),
            "",
            "charter",
            county.messages().subList(0, 1),
            List.of(),
            List.of(),
            county.plain());
    List<Measure> few =
        MadeCounty.measures(1).stream()
            .filter(each -> each.source() == Source.COMPLAINT)
            .filter(each -> each.dimension() == Dimension.ALL)
            .filter(each -> each.promise().isEmpty() || each.promise().startsWith("m1"))
            .filter(each -> each.families() < 4 || each.outcome().equals("absent"))
            .toList();
    return Reports.findings(
        bareManifest(), inputs, MeasureTable.of(few), MadeCounty.evidence(), ReportChoice.LATEST);
  }

  /** No dated item, no model, no rejected row. */
  private static RunManifest bareManifest() {
    RunManifest county = MadeCounty.manifest();
    return new RunManifest(
        county.runId(),
        county.program(),
        county.title(),
        county.area(),
        county.quarters(),
        county.charterId(),
        county.charterVersion(),
        county.keyFingerprint(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(new FileAccount("a.csv", Source.COMPLAINT, 3, 3, 0, 0, 0, List.of())),
        3,
        3,
        0,
        0,
        0,
        "",
        "");
  }

  private static void empty(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
