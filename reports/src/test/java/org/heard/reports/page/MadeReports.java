package org.heard.reports.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.model.Measure;
import org.heard.model.QuarterKind;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.PublishedFindings;

/** Reports of the made county and of what may go wrong with it, to be checked and looked at. */
public final class MadeReports {
  private MadeReports() {}

  /** {@code MadeReports FOLDER}: writes every page of the made county. */
  public static void main(String[] arguments) throws IOException {
    Reports.write(county(MadeCounty.measures(16), Optional.empty()), Path.of(arguments[0]));
  }

  /** Writes each case into a folder of its own below {@code root}, which is emptied first. */
  public static Path writeAll(Path root) throws IOException {
    empty(root);
    List<Measure> measures = MadeCounty.measures(16);
    Reports.write(county(measures, Optional.empty()), root.resolve("county"));
    Reports.writeYear(
        MadeCounty.manifest(),
        MadeCounty.inputs(),
        MeasureTable.of(measures),
        YearChoice.parse("2025-26", QuarterKind.FINANCIAL),
        root.resolve("county"));
    Reports.write(county(measures, Optional.of("2026-27 Q3")), root.resolve("empty-quarter"));
    Reports.write(
        county(
            MadeCounty.measures(5).stream().filter(MadeReports::surveysOnly).toList(),
            Optional.empty()),
        root.resolve("surveys-only"));
    HostileTextTest.write(root.resolve("hostile"));
    return root;
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
        new ReportChoice(quarter, Optional.empty()));
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
